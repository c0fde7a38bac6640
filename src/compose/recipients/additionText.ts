/** What is read out after something was added: "Ada, Bob added, 12 not understood", by their names. */
import { namesTogether } from '#compose/field/joinNames.ts'
import { joinSaid } from '#i18n/names.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import { plainAddress } from './plainLabel.ts'
import { isInvalidEntry, newEntries, type Entry, type RecipientList } from './recipients.ts'

export function additionText(t: Translate, list: RecipientList, entries: readonly Entry[]): string {
  const fresh = newEntries(list, entries)
  const named = [
    ['recipients.added', fresh.filter((entry) => !isInvalidEntry(entry))],
    ['recipients.notUnderstood', fresh.filter(isInvalidEntry)],
    ['recipients.alreadyThere', entries.filter((entry) => !fresh.includes(entry))],
  ] as const
  const said = named
    .filter(([, people]) => people.length > 0)
    .map(([id, people]) => t(id, { names: namesTogether(t, people.map(spokenName)) }))
  return joinSaid(said)
}

/** The name, because that is what is listened to; with its address where the name may pass for another one. */
export function spokenName(entry: Entry): string {
  if (isInvalidEntry(entry)) return entry.text
  const { name } = entry
  const address = plainAddress(entry.address)
  if (!name) return address
  const isDoubtful = address !== entry.address || signs.test(name)
  return isDoubtful ? `${name} <${address}>` : name
}

const signs = /[@＠﹫\u202A-\u202E\u2066-\u2069]|\.\p{L}/u
