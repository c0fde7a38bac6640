/** Keys of the text that are the menu's while it is shown; the editor does not get them. */
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import { isComposing } from '#ui/keyboard/isComposing.ts'

type Acts = {
  readonly move: (by: 1 | -1) => void
  readonly insert: () => void
  readonly dismiss: () => void
}

export function useMenuKeys(editor: Editor, isShown: boolean, acts: Acts) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event, acts)
    if (!act) return
    event.preventDefault()
    event.stopImmediatePropagation()
    act()
  })
  useEffect(() => {
    if (!isShown) return
    const { dom } = editor.view
    const listen = (event: KeyboardEvent) => press(event)
    dom.addEventListener('keydown', listen, true)
    return () => dom.removeEventListener('keydown', listen, true)
  }, [editor, isShown])
}

function actOf(event: KeyboardEvent, { move, insert, dismiss }: Acts): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (isComposing(event) || ctrlKey || metaKey || altKey || shiftKey) return undefined
  switch (key) {
    case 'ArrowDown':
      return () => move(1)
    case 'ArrowUp':
      return () => move(-1)
    case 'Enter':
    case 'Tab':
      return insert
    case 'Escape':
      return dismiss
    default:
      return undefined
  }
}
