/** A button of a picture and a word; where the page is narrow, the picture alone, and its name is a tooltip. */
import type { ComponentProps } from 'react'
import { Button } from './Button.tsx'
import './WordedButton.css'

type Props = Omit<ComponentProps<typeof Button>, 'children'> & {
  /** Its whole name, which contains the word. */
  label: string
  word?: string
}

export function WordedButton({ label, word = label, className, ...rest }: Props) {
  const names = ['worded-button', className].filter(Boolean).join(' ')
  return (
    <Button aria-label={label} data-tooltip className={names} {...rest}>
      <span className="worded-button-word">{word}</span>
    </Button>
  )
}
