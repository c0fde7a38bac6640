/**
 * One custom header: its name, its value, and what is wrong with them. What further typing may
 * still mend is said only after the row was left.
 */
import { X } from 'lucide-react'
import { useState, type FocusEvent, type Ref } from 'react'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { HeaderFault, HeaderFaults } from './validateHeaders.ts'
import type { HeaderRow } from './headers.ts'
import { OneLineField } from './OneLineField.tsx'

type Props = {
  row: HeaderRow
  /** Its place among the rows, from 1. */
  number: number
  faults: HeaderFaults
  nameRef: Ref<HTMLInputElement>
  onChange: (row: HeaderRow) => void
  onRemove: () => void
}

export function HeaderRowFields({ row, number, faults, nameRef, onChange, onRemove }: Props) {
  const t = useTranslate()
  const [wasLeft, setWasLeft] = useState(row.name !== '' || row.value !== '')
  const afterPress = useAfterPress()
  const name = row.name.trim()

  const errorOf = (fault: HeaderFault | undefined) =>
    fault && !fault.isHint && (wasLeft || !fault.early) ? t(fault.textKey, fault.values) : undefined

  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>) {
    const fields = currentTarget.closest('[role=group]')
    if (!fields?.contains(relatedTarget)) afterPress(() => setWasLeft(true))
  }

  return (
    <div role="group" aria-label={t('headers.row', { number })} className="header-rows-row">
      <OneLineField
        ref={nameRef}
        label={t('headers.name')}
        labelHidden={number > 1}
        error={errorOf(faults.name)}
        hint={faults.name?.isHint && t(faults.name.textKey, faults.name.values)}
        placeholder="x-"
        autoCapitalize="none"
        value={row.name}
        onBlur={leave}
        onType={(typed) => onChange({ ...row, name: typed })}
      />
      <OneLineField
        label={t('headers.value')}
        labelHidden={number > 1}
        error={errorOf(faults.value)}
        value={row.value}
        onBlur={leave}
        onType={(value) => onChange({ ...row, value })}
      />
      <IconButton
        className="header-rows-remove"
        label={name ? t('common.removeNamed', { name }) : t('headers.removeUnnamed', { number })}
        icon={<X aria-hidden size={16} />}
        onClick={onRemove}
      />
    </div>
  )
}
