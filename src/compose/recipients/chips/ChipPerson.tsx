/** Who a chip is, what its name says that is not so, and the other fields that hold the same person. */
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { misleadingText } from '#compose/recipients/misleadingText.ts'
import { misleads } from '#compose/recipients/parse/hiddenAddress.ts'
import type { LineName } from '#compose/recipients/recipientLines.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'

export function ChipPerson({ entry, others }: { entry: Entry; others: readonly LineName[] }) {
  const t = useTranslate()
  if (isInvalidEntry(entry)) return <p>{t(`recipients.${entry.fault}`, { text: entry.text })}</p>
  const { name, address } = entry
  const found = misleads(entry)
  return (
    <>
      {name && (
        <p className="chip-card-name">
          <bdi>{showTurns(name)}</bdi>
        </p>
      )}
      <p className="chip-card-address">
        <bdi>{address}</bdi>
      </p>
      {found && <p>{t(misleadingText[found.by], { name: found.says, address })}</p>}
      {others.map((other) => (
        <p key={other}>{t('recipients.alsoIn', { field: t(`recipients.${other}`) })}</p>
      ))}
    </>
  )
}
