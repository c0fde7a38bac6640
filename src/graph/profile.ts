/** What a directory says of who is signed in, as far as a signature has it. Null where it says nothing. */
import type { Graph } from './http/client.ts'

// As Graph names them (user resource); department and company are given only when they are selected.
const properties = [
  'displayName',
  'mail',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'businessPhones',
  'mobilePhone',
] as const

type Name = Exclude<(typeof properties)[number], 'businessPhones'>

export type Profile = Readonly<Partial<Record<Name, string | null>>> & {
  /** Graph allows one. */
  readonly businessPhones?: readonly string[] | null
}

/** user: get. */
export function fetchProfile(graph: Graph): Promise<Profile> {
  const path = `/me?$select=${properties.join(',')}`
  return graph({ method: 'GET', path, scopes: ['User.Read'] })
}
