/** Graph's people as recipients: each with a usable address, nobody twice, in Graph's order. */
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import { isRecipient, newEntries, type Recipient } from '#compose/recipients/recipients.ts'
import type { Suggestion } from '#compose/recipients/suggestions/suggest.ts'
import type { GraphPerson } from './listPeople.ts'

export function toSuggestions(people: readonly GraphPerson[]): readonly Suggestion[] {
  return newEntries([], people.flatMap(toRecipient)).filter(isRecipient)
}

/** Some people have no address, or one only Exchange understands. */
function toRecipient({ displayName, scoredEmailAddresses }: GraphPerson): Recipient[] {
  const addresses = (scoredEmailAddresses ?? []).map(({ address }) => address?.trim() ?? '')
  const address = addresses.find((each) => !validateAddress(each))
  const name = displayName?.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (!address) return []
  return [name && name.toLowerCase() !== address.toLowerCase() ? { address, name } : { address }]
}
