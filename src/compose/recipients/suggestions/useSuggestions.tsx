/** The list of suggestions for a field's text. What decides is fetched late (createSuggestions.ts); without it there is none. */
import { useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createPreload } from '#lazy/createPreload.ts'
import type { RecipientList } from '#compose/recipients/recipients.ts'
import type { Suggestions } from './createSuggestions.ts'
import type { SuggestionsView } from './listState.ts'
import type { Suggest } from './suggest.ts'

const code = createPreload(() => import('./createSuggestions.ts'), 'soon')

const none = createStore<SuggestionsView>(() => ({ query: '', rows: [], index: -1, isOpen: false }))

export function useSuggestions(text: string, suggest: Suggest | undefined, entries: RecipientList) {
  const [list, setList] = useState<Suggestions>()
  useEffect(() => {
    if (!suggest) return
    let made: Suggestions | undefined
    let isOver = false
    code.use(
      ({ createSuggestions }) => {
        if (!isOver) setList((made = createSuggestions(suggest)))
      },
      () => undefined,
    )
    return () => {
      isOver = true
      made?.stop()
      setList(undefined)
    }
  }, [suggest])
  useLayoutEffect(() => list?.ask(text.trim(), entries), [list, text, entries])
  return { ...useStore(list?.store ?? none), list }
}
