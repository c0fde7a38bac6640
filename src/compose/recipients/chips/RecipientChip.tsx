/** One entry of a field: its name or address, whether it is no address, and a way to take it away. */
import { X } from 'lucide-react'
import { useId, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import { cautionsOf } from '#compose/recipients/cautions.ts'
import { plainEntry, plainLabel } from '#compose/recipients/plainLabel.ts'
import { entryAddress } from '#compose/recipients/recipientLabel.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'
import { ChipCard, type CardProps } from './ChipCard.tsx'
import { tipTexts } from '#compose/recipients/info/tipTexts.ts'
import { useInfo } from '#compose/recipients/info/useInfo.tsx'
import { ChipMarks } from './ChipMarks.tsx'
import { ChipText } from './ChipText.tsx'

type Props = {
  entry: Entry
  /** One of several. */
  isChosen?: boolean
  /** Its card, if it is open. */
  card?: Omit<CardProps, 'button'> | undefined
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onClick: (event: MouseEvent) => void
  onCopy: (event: ClipboardEvent) => void
  /** `takesFocus` unless it may be the first click of more. */
  onCard: (takesFocus: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

export function RecipientChip({ entry, isChosen = false, card, onEdit, onRemove, ...on }: Props) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const hintId = useId()
  const label = plainLabel(entry)
  const reason = reasonOf(t, entry)
  const { isExternal, tips, marks } = useMarks(entry)

  function click(event: MouseEvent) {
    on.onClick(event)
    const isSingle = event.detail === 1 && !event.shiftKey && !event.ctrlKey && !event.metaKey
    // A press without a pointer.
    if (event.detail === 0) on.onCard(true)
    else if (isSingle) on.onCard(reason !== undefined || isTouched(event))
  }

  function openCard(event: MouseEvent) {
    event.preventDefault()
    on.onCard(true)
  }

  return (
    <li className={`recipient-chip ${kindOf(entry, isChosen)}`} aria-label={label} draggable>
      <button
        ref={button}
        type="button"
        className="recipient-chip-text"
        tabIndex={-1}
        title={[reason ?? label, ...marks].join('\n')}
        aria-label={label}
        aria-describedby={hintId}
        aria-pressed={isChosen || undefined}
        onKeyDown={on.onKeyDown}
        onDoubleClick={onEdit}
        onClick={click}
        onContextMenu={openCard}
        onCopy={on.onCopy}
        onCut={on.onCopy}
      >
        <ChipText entry={entry} />
        <ChipMarks {...{ isExternal, tips }} />
      </button>
      <span id={hintId} hidden>
        {[reason?.replace(/[.。]$/, ''), ...marks, t('recipients.chipKeys')]
          .filter(Boolean)
          .join('. ')}
      </span>
      <RemoveButton entry={entry} onRemove={onRemove} />
      {card && <ChipCard {...card} button={button} />}
    </li>
  )
}

/** What is known of the person: as marks, and in words. */
function useMarks(entry: Entry) {
  const t = useTranslate()
  const info = useInfo(entry)
  const tips = info ? tipTexts(t, info, entryAddress(entry)) : []
  const external = info?.isExternal ? [t('recipients.external')] : []
  return {
    isExternal: info?.isExternal,
    tips,
    marks: [...external, ...tips.map(({ text }) => text)],
  }
}

function isTouched({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'
}

function RemoveButton({ entry, onRemove }: { entry: Entry; onRemove: () => void }) {
  const t = useTranslate()
  return (
    <button
      type="button"
      className="recipient-chip-remove"
      tabIndex={-1}
      aria-label={t('recipients.remove', { entry: plainEntry(entry) })}
      onClick={onRemove}
    >
      <X aria-hidden size={12} />
    </button>
  )
}

function reasonOf(t: Translate, entry: Entry): string | undefined {
  if (isInvalidEntry(entry)) return t(`recipients.${entry.fault}`, { text: entry.text })
  const texts = cautionsOf(entry).map(({ textKey, values }) => t(textKey, values))
  return texts.length > 0 ? texts.join(' ') : undefined
}

function kindOf(entry: Entry, isChosen: boolean): string {
  const isSuspect = !isInvalidEntry(entry) && cautionsOf(entry).length > 0
  const misleading = isSuspect ? 'recipient-chip-misleading' : ''
  const kind = isInvalidEntry(entry) ? 'recipient-chip-wrong' : misleading
  return isChosen ? `${kind} recipient-chip-chosen` : kind
}
