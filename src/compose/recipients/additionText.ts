/** What is read out after something was added: "Ada, Bob added, 12 not understood", by their names. */
import { namesTogether } from '#compose/field/joinNames.ts'
import type { Say } from '#i18n/useTranslate.ts'
import { isMisfit, newEntries, type Entry, type RecipientLine } from './recipients.ts'

export function additionWords(say: Say, line: RecipientLine, entries: readonly Entry[]): string {
  const fresh = newEntries(line, entries)
  const named = [
    ['recipients.added', fresh.filter((entry) => !isMisfit(entry))],
    ['recipients.notUnderstood', fresh.filter(isMisfit)],
    ['recipients.alreadyThere', entries.filter((entry) => !fresh.includes(entry))],
  ] as const
  return named
    .filter(([, people]) => people.length > 0)
    .map(([id, people]) => say(id, { names: namesTogether(say, people.map(spokenName)) }))
    .join(', ')
}

/** The name, because that is what is listened to; the address stands in the line. */
export function spokenName(entry: Entry): string {
  return isMisfit(entry) ? entry.text : (entry.name ?? entry.address)
}
