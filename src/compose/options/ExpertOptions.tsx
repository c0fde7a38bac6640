/** What only programs read: closed unless there is something in it. */
import { useState } from 'react'
import { ExtendedPropertyRows } from '#compose/extendedProperties/ExtendedPropertyRows.tsx'
import type { ComposedMessage } from '#compose/message.ts'
import type { MessageEdit } from '#compose/messageReducer.ts'
import { isExtended } from '#compose/openExtension/openExtension.ts'
import { OpenExtensionFields } from '#compose/openExtension/OpenExtensionFields.tsx'
import { useWords } from '#words/useWords.ts'
import './ExpertOptions.css'

type Props = {
  message: ComposedMessage
  newId: () => string
  onEdit: (edit: MessageEdit) => void
}

export function ExpertOptions({ message, newId, onEdit }: Props) {
  const say = useWords()
  const { openExtension, extendedProperties } = message
  const [wasFilled] = useState(isExtended(openExtension) || extendedProperties.length > 0)
  return (
    <details className="expert-options" open={wasFilled}>
      <summary className="expert-options-summary">{say('options.experts')}</summary>
      <OpenExtensionFields
        extension={openExtension}
        newId={newId}
        onChange={(changed) => onEdit({ type: 'openExtensionSet', openExtension: changed })}
      />
      <ExtendedPropertyRows
        rows={extendedProperties}
        newId={newId}
        onChange={(rows) => onEdit({ type: 'extendedPropertiesSet', extendedProperties: rows })}
      />
    </details>
  )
}
