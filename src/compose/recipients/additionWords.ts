/** What is read out after something was added: "3 added, 1 not understood, 1 already there". */
import type { Say } from '#words/useWords.ts'
import { isMisfit, newEntries, type Entry, type RecipientLine } from './recipients.ts'

export function additionWords(say: Say, line: RecipientLine, entries: readonly Entry[]): string {
  const fresh = newEntries(line, entries)
  const misfits = fresh.filter(isMisfit).length
  const counts = [
    ['recipients.added', fresh.length - misfits],
    ['recipients.notUnderstood', misfits],
    ['recipients.alreadyThere', entries.length - fresh.length],
  ] as const
  const said = counts.filter(([, count]) => count > 0)
  return said.map(([id, count]) => say(id, { count })).join(', ')
}
