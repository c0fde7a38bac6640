/**
 * The card of a chip: who it is, what is the matter with it and a way to fix that, the other fields it is in, and what
 * can be done with it, or with all that are chosen.
 */
import { useId, type RefObject } from 'react'
import { useTranslate, type Translate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { fixedAddress } from '#compose/recipients/parse/fixedAddress.ts'
import { isLine, lineNames, type LineName } from '#compose/recipients/recipientLines.ts'
import { plainAddress, plainLabel } from '#compose/recipients/plainLabel.ts'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'
import { ChipPerson } from './ChipPerson.tsx'
import { alsoIn } from './moveEntries.ts'
import './ChipCard.css'

export type CardProps = Pick<ChipsProps, 'field' | 'entries' | 'lines'> & {
  entry: Entry
  button: RefObject<HTMLElement | null>
  indexes: readonly number[]
  takesFocus?: boolean
  onClose: () => void
  onEdit: () => void
  onCopy: () => void
  onFix: (address: string) => void
  onMove: (to: LineName) => void
  /** Past its neighbour in the field. */
  onShift: (by: -1 | 1) => void
  onRemove: () => void
}

export function ChipCard({
  field,
  entries,
  lines,
  entry,
  button,
  indexes,
  takesFocus = true,
  ...on
}: CardProps) {
  const t = useTranslate()
  const id = useId()
  const isOne = indexes.length === 1
  const fixed = isOne && isInvalidEntry(entry) ? fixedAddress(entry.text, entries) : undefined
  const others = lines && isLine(field) ? alsoIn(lines.read(), field, entry) : []
  const targets = lines ? lineNames.filter((name) => name !== field) : []
  const mayShift = (by: -1 | 1) =>
    targets.length > 0 && (by < 0 ? indexes[0] !== 0 : indexes.at(-1) !== entries.length - 1)

  function row(words: string, act: () => void, kind: 'primary' | 'outline' = 'outline') {
    function choose() {
      on.onClose()
      act()
    }
    return (
      <Button key={words} kind={kind} onClick={choose}>
        {words}
      </Button>
    )
  }

  const place = { id, button, takesFocus, fromStart: true }
  return (
    <Popover {...place} label={plainLabel(entry)} onClose={on.onClose}>
      <div className="chip-card">
        {isOne && <ChipPerson entry={entry} others={others} />}
        {!isOne && <p>{t('recipients.chosen', { count: indexes.length })}</p>}
        <div className="chip-card-actions">
          {fixed && row(fixText(t, fixed), () => on.onFix(fixed), 'primary')}
          {isOne && row(t('common.edit'), on.onEdit)}
          {row(t('recipients.copy'), on.onCopy)}
          {targets.map((to) =>
            row(t('recipients.moveTo', { field: t(`recipients.${to}`) }), () => on.onMove(to)),
          )}
          {mayShift(-1) && row(t('common.moveEarlier'), () => on.onShift(-1))}
          {mayShift(1) && row(t('common.moveLater'), () => on.onShift(1))}
          {row(t('common.remove'), on.onRemove)}
        </div>
      </div>
    </Popover>
  )
}

const fixText = (t: Translate, address: string) =>
  t('recipients.use', { address: plainAddress(address) })
