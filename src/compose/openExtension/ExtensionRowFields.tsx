/** One value of the open extension: its name, its type, and the value itself. */
import type { Ref } from 'react'
import { OptionRow } from '#compose/field/OptionRow.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { extensionTypes, isFilledRow, type ExtensionRow } from './openExtension.ts'
import type { ExtensionFault, RowFaults } from './validateOpenExtension.ts'

type Props = {
  row: ExtensionRow
  /** Its place among the rows, from 1. */
  number: number
  faults: RowFaults
  nameRef: Ref<HTMLInputElement>
  onChange: (row: ExtensionRow) => void
  onRemove: () => void
}

const plain = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const

export function ExtensionRowFields({ row, number, faults, nameRef, onChange, onRemove }: Props) {
  const t = useTranslate()
  const label = t('openExtension.row', { number })
  const error = (fault: ExtensionFault | undefined, saysFaults: boolean) =>
    fault && saysFaults ? t(fault.textKey, fault.values) : undefined
  const types = extensionTypes.map((type) => ({ value: type, label: t(`openExtension.${type}`) }))
  return (
    <OptionRow
      label={label}
      removeLabel={t('common.removeNamed', { name: row.name.trim() || label })}
      isNew={!isFilledRow(row)}
      onRemove={onRemove}
    >
      {(saysFaults) => (
        <>
          <TextField
            {...plain}
            ref={nameRef}
            label={t('openExtension.valueName')}
            error={error(faults.name, saysFaults)}
            value={row.name}
            onChange={({ target }) => onChange({ ...row, name: target.value })}
          />
          <Select
            label={t('openExtension.type')}
            value={row.type}
            options={types}
            onChange={({ target }) => {
              const type = extensionTypes.find((one) => one === target.value)
              if (type) onChange({ ...row, type })
            }}
          />
          <TextField
            {...plain}
            label={t('openExtension.value')}
            error={error(faults.value, saysFaults)}
            value={row.value}
            onChange={({ target }) => onChange({ ...row, value: target.value })}
          />
        </>
      )}
    </OptionRow>
  )
}
