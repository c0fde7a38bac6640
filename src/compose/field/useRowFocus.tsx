/** Where the keyboard goes with rows: into a new one, back to “Add” from one that was removed. */
import { useRef } from 'react'

export function useRowFocus() {
  const addedId = useRef('')
  const addButton = useRef<HTMLButtonElement>(null)
  return {
    addButton,
    added: (id: string) => {
      addedId.current = id
      return id
    },
    focusIfAdded: (id: string, input: HTMLInputElement | null) => {
      if (!input || addedId.current !== id) return
      addedId.current = ''
      input.focus()
    },
    removed: () => addButton.current?.focus(),
  }
}
