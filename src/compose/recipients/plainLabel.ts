/** An entry as it is read out and shown where it may mislead: a domain that mixes alphabets as the network knows it. */
import { mixedDomain } from './domains/mixedDomain.ts'
import { entryAddress, recipientLabel } from './recipientLabel.ts'
import { isInvalidEntry, type Entry } from './recipients.ts'

export function plainAddress(address: string): string {
  const mixed = mixedDomain(address)
  return mixed ? address.slice(0, -mixed.domain.length) + mixed.ascii : address
}

const plain = (entry: Entry): Entry =>
  isInvalidEntry(entry) ? entry : { ...entry, address: plainAddress(entry.address) }

export const plainLabel = (entry: Entry) => recipientLabel(plain(entry))

/** The shortest that tells this entry from the others. */
export const plainEntry = (entry: Entry) => entryAddress(plain(entry))
