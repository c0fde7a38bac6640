/** The rows of the list: people, a way into a group, and last a source that may be asked for. */
import type { Offer, Suggestion } from './suggest.ts'

export type Row =
  | { readonly kind: 'person'; readonly key: string; readonly person: Suggestion }
  /** Everybody in the group before it. */
  | { readonly kind: 'expand'; readonly key: string; readonly person: Suggestion }
  | { readonly kind: 'offer'; readonly key: string; readonly offer: Offer }

/** More than are read while a name is typed. */
const MOST = 10

export function rowsOf(people: readonly Suggestion[], offer: Offer | undefined): readonly Row[] {
  return [
    ...people.slice(0, MOST).flatMap(personRows),
    ...(offer ? [{ kind: 'offer' as const, key: `offer ${offer.source}`, offer }] : []),
  ]
}

function personRows(person: Suggestion): Row[] {
  const row: Row = { kind: 'person', key: person.address, person }
  if (!person.group?.members || person.group.count === 0) return [row]
  return [row, { kind: 'expand', key: `expand ${person.address}`, person }]
}
