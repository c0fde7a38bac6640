/** The people who matter to the signed-in person, as Graph knows them (Graph: user: list people). */
import type { Graph } from '#graph/http/client.ts'

export type GraphPerson = {
  readonly displayName?: string | null
  /** The most likely first. */
  readonly scoredEmailAddresses?: readonly { readonly address?: string | null }[] | null
}

const scopes = ['People.Read']
const MOST_PEOPLE = 8

export async function listPeople(
  graph: Graph,
  query: string,
  signal: AbortSignal,
): Promise<readonly GraphPerson[]> {
  const search = encodeURIComponent(`"${searchTerm(query)}"`)
  const fields = 'displayName,scoredEmailAddresses'
  const path = `/me/people?$search=${search}&$top=${MOST_PEOPLE}&$select=${fields}`
  const { value } = await graph<{ value?: GraphPerson[] }>({ method: 'GET', path, scopes, signal })
  return value ?? []
}

/** The words of a query: quotes and backslashes would end the term, and operators are not meant. */
export function searchTerm(query: string): string {
  return query
    .replace(/["\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
