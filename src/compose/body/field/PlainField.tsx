/** The plain field that takes the keys until the editor is there; read from the page, not held in state. */
import type { ComponentProps } from 'react'

export function PlainField(props: ComponentProps<'textarea'>) {
  return (
    <textarea
      className="body-text body-field-plain"
      autoComplete="off"
      dir="auto"
      spellCheck
      // The words are the writer's: a page translator must not touch them.
      translate="no"
      {...props}
    />
  )
}
