/** Whom an at sign looks for: at the start of a word, and up to three words of a name after it. Pure. */
import type { ReadQuery } from '#compose/body/editor/typedMenu/useTypedQuery.tsx'

export const readMentionQuery: ReadQuery = (before) => {
  const found = /(?:^|[\s(\ufffc])@((?:[^\s@\ufffc]{1,40} ?){0,3})$/.exec(before)
  const [, words = ''] = found ?? []
  return found ? { at: before.length - words.length - 1, words } : undefined
}
