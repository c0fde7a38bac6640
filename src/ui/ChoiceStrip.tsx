/** One of a few, as one strip: native radios, so the arrow keys choose. */
import { useId } from 'react'
import './ChoiceStrip.css'

type Props<Value extends string> = {
  label: string
  value: Value
  choices: readonly { readonly value: Value; readonly label: string }[]
  onChoose: (value: Value) => void
}

export function ChoiceStrip<Value extends string>({ label, choices, ...props }: Props<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className="choice-strip">
      {choices.map((choice) => (
        <label key={choice.value} className="choice-strip-choice">
          <input
            type="radio"
            name={name}
            className="choice-strip-radio"
            checked={choice.value === props.value}
            onChange={() => props.onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
