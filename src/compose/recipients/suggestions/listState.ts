/**
 * The list of suggestions as a value: who is shown for a text, and which row is highlighted. Who is shown keeps the place:
 * late answers come below. The choice is a person, not a row, so that Enter never takes whoever moved under the highlight.
 */
import { addressKey } from '#compose/recipients/addressKey.ts'
import { validateAddress } from '#compose/recipients/parse/validateAddress.ts'
import { newEntries, type RecipientList } from '#compose/recipients/recipients.ts'
import { isBegunBy } from './isBegunBy.ts'
import { rowsOf, type Row } from './rows.ts'
import type { Answer, Offer, Suggestion } from './suggest.ts'

export type ListState = {
  readonly query: string
  /** Who is in the field already is not suggested. */
  readonly entries: RecipientList
  readonly shown: readonly Suggestion[]
  readonly offer?: Offer | undefined
  /** Taken out of those written to before, which an answer on its way may not know. */
  readonly forgotten: readonly string[]
  readonly choice?: { readonly key: string | undefined } | undefined
  readonly isDismissed: boolean
  /** A row that is being carried out, or could not be. */
  readonly pending?: { readonly key: string; readonly hasFailed: boolean } | undefined
}

export type SuggestionsView = Pick<ListState, 'query' | 'pending'> & {
  readonly rows: readonly Row[]
  /** The highlighted row, or -1. */
  readonly index: number
  readonly isOpen: boolean
}

export const emptyList: ListState = {
  query: '',
  entries: [],
  shown: [],
  forgotten: [],
  isDismissed: false,
}

export function viewOf(state: ListState): SuggestionsView {
  const { query, entries, shown, offer, choice, isDismissed, pending } = state
  const fresh = new Set<object>(newEntries(entries, shown))
  const rows = rowsOf(
    shown.filter((person) => fresh.has(person)),
    offer,
  )
  const chosen = choice ? choice.key : likeliest(rows, query)
  const index = rows.findIndex(({ key }) => key === chosen)
  return { query, rows, index, isOpen: rows.length > 0 && !isDismissed, pending }
}

/** Until the answer to another text comes, of those shown who it begins too. */
export function withText(state: ListState, query: string): ListState {
  const isLonger = state.query !== '' && query.startsWith(state.query)
  const shown = isLonger ? state.shown.filter((person) => isBegunBy(person, query)) : []
  const { entries, forgotten, isDismissed } = state
  return { query, entries, shown, forgotten, isDismissed }
}

/** Who is there learns what is new; the others follow. Those written to before are first. */
export function withAnswer(state: ListState, answer: Answer): ListState {
  const people = answer.people.filter(
    (one) => !one.isRecent || !state.forgotten.includes(one.address),
  )
  const news = new Map(people.map((person) => [addressKey(person.address), person]))
  const known = state.shown.map((person) => news.get(addressKey(person.address)) ?? person)
  const keys = new Set(known.map(({ address }) => addressKey(address)))
  const all = [...known, ...people.filter(({ address }) => !keys.has(addressKey(address)))]
  const recent = all.filter(({ isRecent }) => isRecent)
  return {
    ...state,
    offer: answer.offer,
    shown: [...recent, ...all.filter(({ isRecent }) => !isRecent)],
  }
}

export function withStep(state: ListState, step: 1 | -1): ListState {
  const { rows, index } = viewOf(state)
  const from = index < 0 && step < 0 ? rows.length : index
  return { ...state, choice: { key: rows.at((from + step + rows.length) % rows.length)?.key } }
}

/** Nobody is highlighted by it: Enter is the text's. */
export function without(state: ListState, { address }: Suggestion): ListState {
  const shown = state.shown.filter((person) => person.address !== address)
  const forgotten = [...state.forgotten, address]
  return { ...state, shown, forgotten, choice: { key: undefined } }
}

/**
 * Highlighted from the start only who is begun by the text. Not when the text is a whole address:
 * what Enter does must not depend on whether an answer came in time.
 */
function likeliest([first]: readonly Row[], query: string): string | undefined {
  if (first?.kind !== 'person' || !isBegunBy(first.person, query)) return undefined
  return validateAddress(query) ? first.key : undefined
}
