/** Extended properties as rows of id and value, judged while they are typed. */
import type { Ref } from 'react'
import { AdvancedGroup } from '#compose/field/AdvancedGroup.tsx'
import { OptionRow } from '#compose/field/OptionRow.tsx'
import { useRowFocus } from '#compose/field/useRowFocus.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import {
  addProperty,
  changeProperty,
  filledProperties,
  removeProperty,
  type ExtendedPropertyRow,
} from './extendedProperties.ts'
import {
  propertyFaults,
  type PropertyFault,
  type PropertyFaults,
} from './validateExtendedProperties.ts'

type Props = {
  rows: readonly ExtendedPropertyRow[]
  newId: () => string
  onChange: (rows: readonly ExtendedPropertyRow[]) => void
}

export function ExtendedPropertyRows({ rows, newId, onChange }: Props) {
  const t = useTranslate()
  const { addButton, added, focusIfAdded, removed } = useRowFocus()
  return (
    <AdvancedGroup
      place="extendedProperties"
      name={t('extendedProperties.extendedProperties')}
      hint={t('extendedProperties.hint')}
      addLabel={t('extendedProperties.add')}
      addButton={addButton}
      onAdd={() => onChange(addProperty(rows, added(newId())))}
    >
      {rows.map((row, index) => (
        <PropertyFields
          key={row.id}
          row={row}
          number={index + 1}
          faults={propertyFaults(row, rows)}
          idRef={(input) => focusIfAdded(row.id, input)}
          onChange={(changed) => onChange(changeProperty(rows, changed))}
          onRemove={() => {
            onChange(removeProperty(rows, row.id))
            removed()
          }}
        />
      ))}
    </AdvancedGroup>
  )
}

type FieldsProps = {
  row: ExtendedPropertyRow
  /** Its place among the rows, from 1. */
  number: number
  faults: PropertyFaults
  idRef: Ref<HTMLInputElement>
  onChange: (row: ExtendedPropertyRow) => void
  onRemove: () => void
}

const plain = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const

function PropertyFields({ row, number, faults, idRef, onChange, onRemove }: FieldsProps) {
  const t = useTranslate()
  const label = t('extendedProperties.row', { number })
  const error = (fault: PropertyFault | undefined, saysFaults: boolean) =>
    fault && saysFaults ? t(fault.textKey, fault.values) : undefined
  return (
    <OptionRow
      label={label}
      removeLabel={t('extendedProperties.remove', { id: row.property.trim() || label })}
      isNew={filledProperties([row]).length === 0}
      onRemove={onRemove}
    >
      {(saysFaults) => (
        <>
          <TextField
            {...plain}
            ref={idRef}
            label={t('extendedProperties.id')}
            error={error(faults.property, saysFaults)}
            placeholder="String 0x1045"
            value={row.property}
            onChange={({ target }) => onChange({ ...row, property: target.value })}
          />
          <TextField
            {...plain}
            label={t('extendedProperties.value')}
            error={error(faults.value, saysFaults)}
            value={row.value}
            onChange={({ target }) => onChange({ ...row, value: target.value })}
          />
        </>
      )}
    </OptionRow>
  )
}
