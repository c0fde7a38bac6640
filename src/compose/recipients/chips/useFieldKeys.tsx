/**
 * Keys of a whole field, chips and input: undo and redo of what the three fields hold, all chips, and the last one
 * by Shift and an arrow. As long as text is being typed, they are the text's.
 */
import { useEffect, useEffectEvent } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { undoLast } from '#compose/field/useUndoKey.tsx'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { fieldKey } from './fieldKey.ts'
import { historyOf } from './lineHistory.ts'

type Chosen = { readonly onAll: () => void; readonly onLast: () => void }

export function useFieldKeys({ input, lines, entries }: ChipsProps, { onAll, onLast }: Chosen) {
  const t = useTranslate()
  // From the first render on it follows what changes.
  const history = lines && historyOf(lines)

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    const isInput = target === input.current
    const isText = target instanceof HTMLInputElement && (!isInput || target.value !== '')
    if (isText || isComposing(event) || !input.current) return
    const isRightToLeft = getComputedStyle(input.current).direction === 'rtl'
    const key = fieldKey(event, { isInput, isRightToLeft, isEmpty: entries.length === 0 })
    if (!key || ((key === 'undo' || key === 'redo') && !history)) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'all') onAll()
    else if (key === 'last') onLast()
    else if (history?.[key]())
      announce(t(key === 'undo' ? 'recipients.undone' : 'recipients.redone'))
    else if (key === 'undo') undoLast()
  })

  useEffect(() => {
    const field = input.current?.parentElement
    field?.addEventListener('keydown', press, true)
    return () => field?.removeEventListener('keydown', press, true)
  }, [input])
}
