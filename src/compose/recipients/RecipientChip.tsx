/** One entry of a line: its name or address, whether it is no address, and a way to take it away. */
import { X } from 'lucide-react'
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react'
import { useWords } from '#words/useWords.ts'
import { entryAddress, recipientLabel } from './recipientLabel.ts'
import { recipientText } from './recipientText.ts'
import { isMisfit, type Entry } from './recipients.ts'

type Props = {
  entry: Entry
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onEdit: () => void
  onRemove: () => void
}

export function RecipientChip({ entry, onKeyDown, onEdit, onRemove }: Props) {
  const say = useWords()
  const label = recipientLabel(entry)
  const isWrong = isMisfit(entry)
  const hintId = useId()
  const hint = isWrong
    ? say(`recipients.${entry.fault}`, { text: entry.text })
    : say('recipients.chipKeys')

  function copy(event: ClipboardEvent) {
    event.preventDefault()
    event.clipboardData.setData('text/plain', recipientText(entry))
    if (event.type === 'cut') onRemove()
  }

  return (
    <li className={`recipient-chip ${isWrong ? 'recipient-chip-wrong' : ''}`} aria-label={label}>
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
        {isWrong ? entry.text : (entry.name ?? entry.address)}
      </button>
      <span id={hintId} hidden>
        {hint}
      </span>
      <button
        type="button"
        className="recipient-chip-remove"
        tabIndex={-1}
        aria-label={say('recipients.remove', { entry: entryAddress(entry) })}
        onClick={onRemove}
      >
        <X aria-hidden size={12} />
      </button>
    </li>
  )
}
