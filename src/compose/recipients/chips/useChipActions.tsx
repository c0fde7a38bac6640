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
import { moveEntries, type Target } from './moveEntries.ts'
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
    announce(
      t('recipients.moved', { names: named(at(indexes)), field: t(`recipients.${target.field}`) }),
    )
    lines.show(target.field)
    lines.write(moveEntries(lines.read(), { field, indexes }, target))
  }

  function move(indexes: readonly number[], to: LineName) {
    focus.afterwards(indexes[0] ?? 0)
    moveTo(indexes, { field: to, at: lines?.read()[to].length ?? 0 })
  }

  const textOf = (indexes: readonly number[]) => at(indexes).map(recipientText).join('; ')

  function drag(event: DragEvent, indexes: readonly number[]) {
    event.dataTransfer?.setData('text/plain', textOf(indexes))
    if (lines && isLine(field))
      startDrag({ lines, source: { field, indexes }, onDrop: (target) => moveTo(indexes, target) })
  }

  const copy = (indexes: readonly number[]) => void copyText(textOf(indexes))

  return { remove, move, copy, textOf, drag }
}
