/** One entry of a line: its name or address, whether it is no address, and a way to take it away. */
import { X } from 'lucide-react'
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react'
import { showTurns } from '#i18n/isolate.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { misleadingText } from '#compose/recipients/misleadingText.ts'
import { isMisleading, misleads } from '#compose/recipients/parse/hiddenAddress.ts'
import { entryAddress, recipientLabel } from '#compose/recipients/recipientLabel.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'

type Props = {
  entry: Entry
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onEdit: () => void
  onRemove: () => void
}

export function RecipientChip({ entry, onKeyDown, onEdit, onRemove }: Props) {
  const t = useTranslate()
  const label = recipientLabel(entry)
  const isWrong = isInvalidEntry(entry)
  const hintId = useId()
  const found = isWrong ? undefined : misleads(entry)
  const hint = isWrong
    ? t(`recipients.${entry.fault}`, { text: entry.text })
    : t('recipients.chipKeys')
  const kind = isWrong ? 'recipient-chip-wrong' : found ? 'recipient-chip-misleading' : ''

  function copy(event: ClipboardEvent) {
    event.preventDefault()
    event.clipboardData.setData('text/plain', recipientText(entry))
    if (event.type === 'cut') onRemove()
  }

  return (
    <li className={`recipient-chip ${kind}`} aria-label={label}>
      <button
        type="button"
        className="recipient-chip-text"
        tabIndex={-1}
        title={label}
        aria-label={label}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onDoubleClick={onEdit}
        onClick={({ detail }) => detail === 0 && onEdit()} // a press without a pointer
        onCopy={copy}
        onCut={copy}
      >
        <ChipText entry={entry} />
      </button>
      <span id={hintId} hidden>
        {found
          ? `${t(misleadingText[found.by], { name: found.says, address: entryAddress(entry) })} ${hint}`
          : hint}
      </span>
      <button
        type="button"
        className="recipient-chip-remove"
        tabIndex={-1}
        aria-label={t('recipients.remove', { entry: entryAddress(entry) })}
        onClick={onRemove}
      >
        <X aria-hidden size={12} />
      </button>
    </li>
  )
}

/** Where a name misleads, the address stands beside it, and the name gives way first. */
function ChipText({ entry }: { entry: Entry }) {
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
