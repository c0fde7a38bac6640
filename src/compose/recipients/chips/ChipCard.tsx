/**
 * The card of a chip: who it is, what is the matter with it and a way to fix that, the other fields it is in, and what
 * can be done with it, or with all that are chosen.
 */
import { useId, type RefObject } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { fixedAddress } from '#compose/recipients/parse/fixedAddress.ts'
import { isLine, lineNames, type LineName } from '#compose/recipients/recipientLines.ts'
import { recipientLabel } from '#compose/recipients/recipientLabel.ts'
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

  return (
    <Popover id={id} label={recipientLabel(entry)} {...{ button, takesFocus }} onClose={on.onClose}>
      <div className="chip-card">
        {isOne && <ChipPerson entry={entry} others={others} />}
        {!isOne && <p>{t('recipients.chosen', { count: indexes.length })}</p>}
        <div className="chip-card-actions">
          {fixed && row(t('recipients.use', { address: fixed }), () => on.onFix(fixed), 'primary')}
          {isOne && row(t('common.edit'), on.onEdit)}
          {row(t('recipients.copy'), on.onCopy)}
          {targets.map((to) =>
            row(t('recipients.moveTo', { field: t(`recipients.${to}`) }), () => on.onMove(to)),
          )}
          {row(t('common.remove'), on.onRemove)}
        </div>
      </div>
    </Popover>
  )
}
