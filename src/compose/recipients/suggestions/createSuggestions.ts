/** The list of suggestions for the text being typed: only answers to this text are taken in (listState.ts). */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Recipient, RecipientList } from '#compose/recipients/recipients.ts'
import {
  emptyList,
  viewOf,
  withAnswer,
  without,
  withStep,
  withText,
  type ListState,
  type SuggestionsView,
} from './listState.ts'
import type { Row } from './rows.ts'
import type { Offer, Suggest, Suggestion } from './suggest.ts'

export type Suggestions = {
  readonly store: StoreApi<SuggestionsView>
  /** For the text as it is now, with those who are in the field already. */
  readonly ask: (text: string, entries: RecipientList) => void
  readonly move: (step: 1 | -1) => void
  readonly dismiss: () => void
  readonly reopen: () => void
  readonly forget: (person: Suggestion) => void
  /** In a click or key. `onTaken` gets those who are to be in the field. */
  readonly take: (row: Row, onTaken: Taken) => void
  /** Gives up what is being asked. */
  readonly stop: () => void
}

type Taken = (people: readonly Recipient[]) => void

type List = {
  read: () => ListState
  set: (change: Partial<ListState>) => void
  /** Asks for the text as it is. */
  start: () => void
}

export function createSuggestions(suggest: Suggest): Suggestions {
  const store = createStore(() => viewOf(emptyList))
  let state = emptyList
  let asking = new AbortController()

  function set(change: Partial<ListState>) {
    state = { ...state, ...change }
    store.setState(viewOf(state), true)
  }

  function start() {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    if (!state.query) return
    suggest(state.query, signal, (answer) => {
      if (!signal.aborted) set(withAnswer(state, answer))
    })
  }

  const list = { read: () => state, set, start }
  return {
    store,
    ask(text, entries) {
      const isSame = text === state.query
      if (isSame && entries === state.entries) return
      if (!isSame) state = withText(state, text)
      set({ entries })
      if (!isSame) start()
    },
    move: (step) => set(withStep(state, step)),
    dismiss: () => set({ isDismissed: true }),
    reopen: () => set({ isDismissed: false }),
    forget(person) {
      person.forget?.()
      set(without(state, person))
    },
    take(row, onTaken) {
      if (row.kind === 'person') onTaken([toRecipient(row.person)])
      if (row.kind === 'expand') void expand(list, row, onTaken)
      if (row.kind === 'offer') void accept(list, row.offer)
    },
    stop: () => asking.abort(),
  }
}

/** Nobody is added once the text is another. */
async function expand(
  { read, set }: List,
  { key, person }: Row & { kind: 'expand' },
  onTaken: Taken,
) {
  const { query } = read()
  set({ pending: { key, hasFailed: false } })
  const members = await person.group?.members?.().catch(() => undefined)
  if (query !== read().query || read().pending?.key !== key) return
  set({ pending: members?.length ? undefined : { key, hasFailed: true } })
  if (members?.length) onTaken(members.map(toRecipient))
}

async function accept({ read, set, start }: List, offer: Offer) {
  const isAllowed = await offer.allow()
  if (read().offer === offer) set({ offer: undefined, choice: undefined })
  if (!isAllowed) return
  // The window took the focus, which closed the list.
  set({ isDismissed: false })
  start()
}

function toRecipient({ address, name }: Suggestion): Recipient {
  return name ? { address, name } : { address }
}
