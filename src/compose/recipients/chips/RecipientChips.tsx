/**
 * The chips of a field, walked with the arrow keys; the field's input follows after the last.
 *
 * Chips are no tab stops: five hundred of them would stand between To and the subject.
 */
import { useTranslate } from '#i18n/useTranslate.ts'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { listText } from '#compose/recipients/fieldText.ts'
import { entryAddress } from '#compose/recipients/recipientLabel.ts'
import { useWantInfo } from '#compose/recipients/info/useInfo.tsx'
import type { LineName } from '#compose/recipients/recipientLines.ts'
import type { Entry } from '#compose/recipients/recipients.ts'
import { ChipEditor } from './ChipEditor.tsx'
import { RecipientChip } from './RecipientChip.tsx'
import { useAnnounceTwice } from './useAnnounceTwice.tsx'
import { useChips } from './useChips.tsx'
import { useDrawn } from './useDrawn.tsx'
import { useDroppedCards } from './useDroppedCards.tsx'

export function RecipientChips(props: ChipsProps) {
  const { field, entries, list, lines, onReplace } = props
  const t = useTranslate()
  const chips = useChips(props)
  const { actions, selection } = chips
  useWantInfo(entries)
  useAnnounceTwice(props)
  useDroppedCards(props)

  function cardOf(entry: Entry, index: number) {
    const indexes = selection.chosen(index)
    return {
      ...{ field, entries, lines, entry, indexes, takesFocus: chips.card?.takesFocus ?? true },
      onClose: () => chips.setCard(undefined),
      onEdit: () => chips.edit(index),
      onCopy: () => actions.copy(indexes),
      onFix: (address: string) => onReplace(index, [{ address }]),
      onMove: (to: LineName) => actions.move(indexes, to),
      onShift: (by: -1 | 1) => actions.shift(indexes, by),
      onRemove: () => chips.remove(indexes),
    }
  }

  const drawn = useDrawn(props)
  if (entries.length === 0) return null
  return (
    <ul className="recipient-chips" ref={list} aria-label={t(listText[field])}>
      {drawn.map((entry, index) =>
        index === chips.edited ? (
          <ChipEditor
            key={index}
            entry={entry}
            onFinish={(...end) => chips.finish(index, ...end)}
          />
        ) : (
          <RecipientChip
            key={entryAddress(entry)}
            entry={entry}
            isChosen={selection.isOneOfSeveral(index)}
            card={index === chips.card?.index ? cardOf(entry, index) : undefined}
            onKeyDown={(event) => chips.press(event, index)}
            onClick={(event) => selection.click(event, index)}
            onCopy={(event) => chips.copy(event, index)}
            onCard={(takesFocus) => chips.setCard({ index, takesFocus })}
            onEdit={() => chips.edit(index)}
            onRemove={() => chips.remove([index])}
          />
        ),
      )}
    </ul>
  )
}
