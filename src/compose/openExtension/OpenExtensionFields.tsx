/** The open extension as a name and rows of typed values, judged while they are typed. */
import { ExpertGroup } from '#compose/field/AdvancedGroup.tsx'
import { useRowFocus } from '#compose/field/useRowFocus.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { ExtensionRowFields } from './ExtensionRowFields.tsx'
import {
  addExtensionRow,
  changeExtensionRow,
  removeExtensionRow,
  type OpenExtension,
} from './openExtension.ts'
import { extensionNameFault, rowFaults } from './openExtensionProblems.ts'

type Props = {
  extension: OpenExtension
  newId: () => string
  onChange: (extension: OpenExtension) => void
}

export function OpenExtensionFields({ extension, newId, onChange }: Props) {
  const say = useWords()
  const { addButton, added, focusIfAdded, removed } = useRowFocus()
  const fault = extensionNameFault(extension)
  return (
    <ExpertGroup
      place="openExtension"
      name={say('common.openExtension')}
      hint={say('openExtension.hint')}
      addLabel={say('openExtension.add')}
      addButton={addButton}
      onAdd={() => onChange(addExtensionRow(extension, added(newId())))}
    >
      <TextField
        label={say('openExtension.name')}
        error={fault && say(fault.says, fault.values)}
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
    </ExpertGroup>
  )
}
