/**
 * What a chip shows: where a name misleads, the address stands beside it, and the name gives way first. A domain that mixes
 * alphabets is shown as the network knows it.
 */
import { showTurns } from '#i18n/isolate.ts'
import { mixedDomain } from '#compose/recipients/domains/mixedDomain.ts'
import { isMisleading } from '#compose/recipients/parse/hiddenAddress.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'

export function ChipText({ entry }: { entry: Entry }) {
  if (isInvalidEntry(entry))
    return <bdi className="recipient-chip-name">{showTurns(entry.text)}</bdi>
  const { name, address } = entry
  const mixed = mixedDomain(address)
  const plain = plainAddress(address)
  if (!mixed && !isMisleading(entry))
    return <bdi className="recipient-chip-name">{showTurns(name ?? address)}</bdi>
  return (
    <>
      {name && <bdi className="recipient-chip-name">{showTurns(name)}</bdi>}{' '}
      <bdi className="recipient-chip-address">{name ? `<${plain}>` : plain}</bdi>
    </>
  )
}
