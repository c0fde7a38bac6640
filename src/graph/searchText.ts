/** Typed words as the text of a $search; quotes and backslashes would end it. Pure. */
export function toSearch(typed: string): string {
  return typed.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()
}
