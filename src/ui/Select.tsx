/** A labelled choice of one from a list: the platform's own, so the phone shows its own picker. */
import { useId, type ComponentProps } from 'react'
import { Field } from './Field.tsx'

type Option = { readonly value: string; readonly label: string }

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  label: string
  labelHidden?: boolean
  hint?: string
  options: readonly Option[]
}

export function Select({ label, labelHidden, hint, options, ...select }: Props) {
  const id = useId()
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint}>
      <select
        id={id}
        className="field-input"
        aria-describedby={hint ? `${id}-said` : undefined}
        {...select}
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
