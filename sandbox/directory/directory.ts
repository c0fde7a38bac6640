/** Everybody in the organization: those with a mailbox here first, then the invented people, guests and groups. */
import type { Account } from '#sandbox/accounts.ts'
import type { Store } from '#sandbox/mailbox/store.ts'
import { directoryGroups, type Group } from './groups.ts'
import { directoryGuests } from './guests.ts'
import { directoryPeople } from './people.ts'

type Accounts = Pick<Store, 'accounts' | 'findAccount'>

export function usersOf(store: Accounts): readonly Account[] {
  const accounts = store.accounts()
  const known = new Set(accounts.map(({ id }) => id))
  return [...accounts, ...invented().filter(({ id }) => !known.has(id))]
}

const invented = () => [...directoryPeople(), ...directoryGuests]

export function findUser(store: Accounts, idOrAddress: string): Account | undefined {
  const wanted = idOrAddress.toLowerCase()
  const isWanted = ({ id, address }: Account) => id === wanted || address.toLowerCase() === wanted
  return store.findAccount(idOrAddress) ?? invented().find(isWanted)
}

export function findGroup(idOrAddress: string): Group | undefined {
  const wanted = idOrAddress.toLowerCase()
  return directoryGroups().find(({ id, address }) => id === wanted || address === wanted)
}
