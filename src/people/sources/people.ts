/** The people who matter to the signed-in person, as Graph knows them, in its order (Graph: user: list people). */
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Graph } from '#graph/http/client.ts'
import { searchTerm } from './searchTerm.ts'
import type { Found, Source } from './source.ts'
import { toFound, toTitle } from './toFound.ts'

type GraphPerson = {
  readonly displayName?: string | null
  readonly jobTitle?: string | null
  readonly department?: string | null
  /** The most likely first. */
  readonly scoredEmailAddresses?: readonly { readonly address?: string | null }[] | null
  readonly personType?: { readonly class?: string | null } | null
}

const MOST = 8
const fields = 'displayName,jobTitle,department,scoredEmailAddresses,personType'

export const people: Source = { name: 'people', scope: 'People.Read', search: searchPeople }

async function searchPeople(graph: Graph, query: string, signal: AbortSignal) {
  const search = encodeURIComponent(`"${searchTerm(query)}"`)
  const path = `/me/people?$search=${search}&$top=${MOST}&$select=${fields}`
  const { scope } = people
  const call = { method: 'GET', path, scopes: [scope], signal, isOnce: true } as const
  const { value } = await graph<{ value?: GraphPerson[] }>(call)
  return eachOnce((value ?? []).flatMap(toPerson))
}

function toPerson(person: GraphPerson): Found[] {
  const { displayName, jobTitle, department, scoredEmailAddresses, personType } = person
  const addresses = (scoredEmailAddresses ?? []).map(({ address }) => address)
  const isGroup = personType?.class === 'Group'
  const more: Pick<Found, 'title' | 'group'> = {
    ...toTitle(jobTitle, department),
    ...(isGroup && { group: {} }),
  }
  return toFound(displayName, addresses, more)
}

/** Several people may share an address. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  const keys = new Set<string>()
  return found.filter(
    ({ address }) => !keys.has(addressKey(address)) && keys.add(addressKey(address)),
  )
}
