/**
 * The address book, by the beginning of a name. Addresses there can be looked for whole only, and a search there is none
 * (Graph: user: list contacts).
 */
import type { Graph } from '#graph/http/client.ts'
import { filterText } from './searchTerm.ts'
import type { Found, Source } from './source.ts'
import { toFound, toTitle } from './toFound.ts'

type GraphContact = {
  readonly displayName?: string | null
  readonly jobTitle?: string | null
  readonly companyName?: string | null
  readonly emailAddresses?: readonly { readonly address?: string | null }[] | null
}

const MOST = 8
const fields = 'displayName,jobTitle,companyName,emailAddresses'

export const contacts: Source = { name: 'contacts', scope: 'Contacts.Read', search: searchContacts }

async function searchContacts(graph: Graph, query: string, signal: AbortSignal) {
  const text = filterText(query)
  const begins = ['displayName', 'givenName', 'surname'].map(
    (name) => `startswith(${name},${text})`,
  )
  const filter = encodeURIComponent(begins.join(' or '))
  const path = `/me/contacts?$filter=${filter}&$top=${MOST}&$select=${fields}`
  const { scope } = contacts
  const call = { method: 'GET', path, scopes: [scope], signal, isOnce: true } as const
  const { value } = await graph<{ value?: GraphContact[] }>(call)
  return (value ?? []).flatMap(toContacts)
}

/** A contact has up to three addresses, and each is one that can be written to. */
function toContacts({ displayName, jobTitle, companyName, emailAddresses }: GraphContact): Found[] {
  return (emailAddresses ?? []).flatMap(({ address }) =>
    toFound(displayName, [address], toTitle(jobTitle, companyName)),
  )
}
