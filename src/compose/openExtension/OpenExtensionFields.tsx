/** The open extension as a name and rows of typed values, judged while they are typed. */
import { AdvancedGroup } from '#compose/field/AdvancedGroup.tsx'
import { useRowFocus } from '#compose/field/useRowFocus.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ExtensionRowFields } from './ExtensionRowFields.tsx'
import {
  addExtensionRow,
  changeExtensionRow,
  removeExtensionRow,
  type OpenExtension,
} from './openExtension.ts'
import { extensionNameFault, rowFaults } from './validateOpenExtension.ts'

type Props = {
  extension: OpenExtension
  newId: () => string
  onChange: (extension: OpenExtension) => void
}

export function OpenExtensionFields({ extension, newId, onChange }: Props) {
  const t = useTranslate()
  const { addButton, added, focusIfAdded, removed } = useRowFocus()
  const fault = extensionNameFault(extension)
  return (
    <AdvancedGroup
      place="openExtension"
      name={t('common.openExtension')}
      hint={t('openExtension.hint')}
      addLabel={t('openExtension.add')}
      addButton={addButton}
      onAdd={() => onChange(addExtensionRow(extension, added(newId())))}
    >
      <TextField
        label={t('openExtension.name')}
        error={fault && t(fault.textKey, fault.values)}
        placeholder="Com.Contoso.Deal"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={extension.name}
        onChange={({ target }) => onChange({ ...extension, name: target.value })}
      />
      {extension.rows.map((row, index) => (
        <ExtensionRowFields
          key={row.id}
          row={row}
          number={index + 1}
          faults={rowFaults(row, extension.rows)}
          nameRef={(input) => focusIfAdded(row.id, input)}
          onChange={(changed) => onChange(changeExtensionRow(extension, changed))}
          onRemove={() => {
            onChange(removeExtensionRow(extension, row.id))
            removed()
          }}
        />
      ))}
    </AdvancedGroup>
  )
}
