/** One group for experts: its name, what it is for, what Graph refused of it, its rows and “Add”. */
import { Plus } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { useServerRejectionAt } from './ServerRejectionContext.tsx'
import { Button } from '#ui/Button.tsx'

type Props = {
  place: 'openExtension' | 'extendedProperties'
  name: string
  hint: string
  addLabel: string
  addButton: Ref<HTMLButtonElement>
  onAdd: () => void
  children: ReactNode
}

export function AdvancedGroup({ place, name, hint, addLabel, addButton, onAdd, children }: Props) {
  const rejection = useServerRejectionAt(place)
  return (
    <fieldset className="advanced-options-group" data-field={place}>
      <legend>{name}</legend>
      <p className="message-options-hint">{hint}</p>
      {rejection && <p className="field-error">{rejection}</p>}
      {children}
      <Button
        ref={addButton}
        icon={<Plus aria-hidden size={16} />}
        className="advanced-options-add"
        onClick={onAdd}
      >
        {addLabel}
      </Button>
    </fieldset>
  )
}
