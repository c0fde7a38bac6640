/** A labelled line of text with a hint or an error tied to it. */
import { useId, type ComponentProps } from 'react'
import { Field } from './Field.tsx'

type Props = ComponentProps<'input'> & {
  label: string
  labelHidden?: boolean
  hint?: string | undefined
  error?: string | undefined
}

export function TextField({ label, labelHidden, hint, error, ...input }: Props) {
  const id = useId()
  const said = error ?? hint
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
      <input
        id={id}
        className="field-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={said ? `${id}-said` : undefined}
        {...input}
      />
    </Field>
  )
}
