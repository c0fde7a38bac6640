/** What is too large to be edited: the page would stand still for longer than a second. */

/** Characters, and tags, of which each costs the editor's gate about 15 microseconds. */
export const mostHtml = 2_000_000
export const mostTags = 60_000
/** Characters, and lines, each of which is a paragraph. */
export const mostText = 500_000
export const mostLines = 5_000

export function isHugeHtml(html: string): boolean {
  return html.length > mostHtml || countUpTo(html, '<', mostTags) > mostTags
}

export function isHugeText(text: string): boolean {
  return text.length > mostText || countUpTo(text, '\n', mostLines) > mostLines
}

function countUpTo(text: string, sign: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) {
    count += 1
  }
  return count
}
