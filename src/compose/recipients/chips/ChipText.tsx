/** What a chip shows: where a name misleads, the address stands beside it, and the name gives way first. */
import { showTurns } from '#i18n/isolate.ts'
import { isMisleading } from '#compose/recipients/parse/hiddenAddress.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'

export function ChipText({ entry }: { entry: Entry }) {
  if (isInvalidEntry(entry)) return <bdi>{showTurns(entry.text)}</bdi>
  const { name, address } = entry
  if (!isMisleading(entry)) return <bdi>{showTurns(name ?? address)}</bdi>
  return (
    <>
      <bdi className="recipient-chip-name">{showTurns(name ?? '')}</bdi>{' '}
      <bdi className="recipient-chip-address">{`<${address}>`}</bdi>
    </>
  )
}
