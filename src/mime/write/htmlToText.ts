/**
 * A first plain reading of HTML that came without one; the editor makes a better one when the
 * message is changed. It only ever yields text, whatever is in the HTML.
 */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Where a line begins, unless one has just begun; white space, so there is none in the text itself. */
const begin = '\v'

export function htmlToText(html: string): string {
  return html
    .replace(/<(script|style|head|title)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>|<\/(?:div|li|tr|h[1-6]|blockquote|pre)\s*>/gi, '\n')
    .replace(/<\/p\s*>/gi, '\n\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<(?:div|p|li|tr|h[1-6]|blockquote|pre|ul|ol|table|hr)\b[^>]*>/gi, begin)
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => decoded(name) ?? whole)
    .replace(/[ \n\v]+/g, lineEnds)
    .trim()
}

function lineEnds(gap: string): string {
  const signs = gap.replaceAll(' ', '')
  if (signs === '') return gap
  const ends = signs.split('\n').length - (signs.startsWith(begin) ? 0 : 1)
  return '\n'.repeat(Math.min(ends, 2))
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const isHex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
