/**
 * Text from a link without what a message's own fields could never hold: control characters. A
 * line break in a subject or header would begin another header; there it becomes a space.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Lines end in LF alone; tabs stay. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
