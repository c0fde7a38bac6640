/** Text as HTML: nothing in it is markup, and every space of it is seen. */
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\t': '&nbsp;&nbsp;&nbsp; ',
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"\u00a0\t]/g, (character) => entities[character] ?? '')
}
