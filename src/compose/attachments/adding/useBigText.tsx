/**
 * Text that is too long for the editor, pasted or dropped into the body or there before the editor: it is
 * held back, and offered as a file. Laying it out would make the page stand still for many seconds.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import { useStore } from 'zustand'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { mostBodyText, textFor } from '#compose/body/field/bigText.ts'
import { focusField } from '#compose/field/focusField.ts'

export type BigText = {
  readonly texts: readonly string[]
  readonly add: (text: string) => void
  readonly dismiss: () => void
}

export function useBigText(
  store: MessageStore,
  sheet: RefObject<HTMLElement | null>,
  isLocked: boolean,
): BigText {
  const texts = useStore(store, ({ bigTexts }) => bigTexts)
  const { setBigTexts } = store.getState()
  const add = (text: string) => setBigTexts([...store.getState().bigTexts, text])

  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const { target } = event
    const isForBody = target instanceof Element && target.closest('[data-field="body"]')
    const text = isForBody && !isLocked ? textFor(data) : ''
    if (text.length <= mostBodyText) return
    event.preventDefault()
    event.stopPropagation()
    add(text)
  })

  useEffect(() => {
    const element = sheet.current
    let isOwnDrag = false
    const listeners = {
      dragstart: () => (isOwnDrag = true),
      dragend: () => (isOwnDrag = false),
      paste: (event: Event) => take(event, (event as ClipboardEvent).clipboardData),
      // What is moved inside the message is there already.
      drop: (event: Event) => isOwnDrag || take(event, (event as DragEvent).dataTransfer),
    }
    const all = Object.entries(listeners)
    for (const [type, listen] of all) element?.addEventListener(type, listen, true)
    return () => {
      for (const [type, listen] of all) element?.removeEventListener(type, listen, true)
    }
  }, [sheet])

  /** Its buttons go with it, so the caret goes back to the text. */
  function dismiss() {
    setBigTexts([])
    if (sheet.current) focusField(sheet.current, 'body')
  }

  return { texts, add, dismiss }
}
