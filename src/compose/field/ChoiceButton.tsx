/** A choice in a popover: its words, and at the end what it stands for. The one that is set is pressed. */
import type { ReactNode } from 'react'
import './ChoiceButton.css'

type Props = {
  /** Not for a button that only shows more. */
  isPressed?: boolean
  isExpanded?: boolean
  /** Has the focus when the popover opens. */
  isFirst?: boolean
  detail?: string
  onChoose: () => void
  children: ReactNode
}

export function ChoiceButton({ isPressed, isExpanded, isFirst, detail, ...props }: Props) {
  return (
    <button
      type="button"
      className="choice-button"
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      data-first-focus={isFirst || undefined}
      onClick={props.onChoose}
    >
      <span>{props.children}</span>{' '}
      {detail && <span className="choice-button-detail">{detail}</span>}
    </button>
  )
}
