/**
 * The chips of a field before the code that moves and edits them is here: who is in, and a way to take
 * somebody out. Where it cannot come, this is what stays.
 */
import { X } from 'lucide-react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { listText } from './fieldText.ts'
import type { ChipsProps } from './chipsProps.ts'
import { entryAddress, recipientLabel } from './recipientLabel.ts'
import { isInvalidEntry } from './recipients.ts'
import './RecipientChips.css'

export function PlainChips({ field, entries, list, onRemove }: ChipsProps) {
  const t = useTranslate()
  if (entries.length === 0) return null
  return (
    <ul className="recipient-chips" ref={list} aria-label={t(listText[field])}>
      {entries.map((entry, index) => (
        <li
          key={entryAddress(entry)}
          className={`recipient-chip ${isInvalidEntry(entry) ? 'recipient-chip-wrong' : ''}`}
          aria-label={recipientLabel(entry)}
        >
          <bdi className="recipient-chip-text">{recipientLabel(entry)}</bdi>
          <button
            type="button"
            className="recipient-chip-remove"
            tabIndex={-1}
            aria-label={t('recipients.remove', { entry: entryAddress(entry) })}
            onClick={() => onRemove(index)}
          >
            <X aria-hidden size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
