/** What is done with one or several chips of a field: remove, move, copy, drag; each is said once. */
import { namesTogether } from '#compose/field/joinNames.ts'
import { spokenName } from '#compose/recipients/additionText.ts'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { isLine, type LineName } from '#compose/recipients/recipientLines.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { Entry } from '#compose/recipients/recipients.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { copyText } from '#ui/copyText.ts'
import { startDrag } from './dragChips.ts'
import { moveEntries, shiftedTo, type Target } from './moveEntries.ts'
import type { ChipFocus } from './useChipFocus.tsx'

export function useChipActions({ field, entries, lines, onRemove }: ChipsProps, focus: ChipFocus) {
  const t = useTranslate()
  const at = (indexes: readonly number[]) => entries.filter((_, index) => indexes.includes(index))
  const named = (people: readonly Entry[]) => namesTogether(t, people.map(spokenName))

  function remove(indexes: readonly number[]) {
    const [first, ...others] = indexes
    if (first === undefined) return
    focus.afterwards(first)
    if (others.length === 0 || !lines || !isLine(field)) {
      for (const index of indexes.toReversed()) onRemove(index)
      return
    }
    announce(t('recipients.removed', { entry: named(at(indexes)) }))
    lines.write({ [field]: entries.filter((_, index) => !indexes.includes(index)) })
  }

  function moveTo(indexes: readonly number[], target: Target) {
    if (!lines || !isLine(field)) return
    const moved = moveEntries(lines.read(), { field, indexes }, target)
    const names = named(at(indexes))
    const position = target.field === field && placeOf(moved[field], at(indexes)[0])
    announce(
      position
        ? t('recipients.movedWithin', { names, position, count: entries.length })
        : t('recipients.moved', { names, field: t(`recipients.${target.field}`) }),
    )
    lines.show(target.field)
    lines.write(moved)
  }

  function move(indexes: readonly number[], to: LineName) {
    focus.afterwards(indexes[0] ?? 0)
    moveTo(indexes, { field: to, at: lines?.read()[to].length ?? 0 })
  }

  /** In its own field, past the chip before or behind. */
  function shift(indexes: readonly number[], by: -1 | 1) {
    if (!isLine(field)) return
    const target = shiftedTo(indexes, by)
    focus.afterwards(by < 0 ? target : target - indexes.length)
    moveTo(indexes, { field, at: target })
  }

  const textOf = (indexes: readonly number[]) => at(indexes).map(recipientText).join('; ')

  function drag(event: DragEvent, indexes: readonly number[]) {
    event.dataTransfer?.setData('text/plain', textOf(indexes))
    if (lines && isLine(field))
      startDrag({ lines, source: { field, indexes }, onDrop: (target) => moveTo(indexes, target) })
  }

  const copy = (indexes: readonly number[]) => void copyText(textOf(indexes))

  return { remove, move, shift, copy, textOf, drag }
}

/** Counted from one. */
function placeOf(list: readonly Entry[] | undefined, entry: Entry | undefined): number {
  return list && entry ? list.indexOf(entry) + 1 : 0
}
