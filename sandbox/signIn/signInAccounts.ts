/** Who can sign in: the part of the store's accounts that the sign-in service sees. */
export type SignInAccount = {
  readonly id: string
  readonly name: string
  readonly address: string
  /** A shared mailbox: nobody signs in as it. */
  readonly isShared: boolean
}

export type SignInAccounts = {
  accounts: () => readonly SignInAccount[]
  findAccount: (address: string) => SignInAccount | undefined
  addAccount: (person: { name: string; address: string }) => SignInAccount
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

export function peopleOf(store: SignInAccounts): readonly SignInAccount[] {
  return store.accounts().filter((account) => !account.isShared)
}

export function findPerson(store: SignInAccounts, address: string): SignInAccount | undefined {
  const account = store.findAccount(address.trim())
  return account?.isShared ? undefined : account
}

/** The account of the address; made now when its domain is one that has accounts already. */
export function findOrAddPerson(
  store: SignInAccounts,
  person: { name: string; address: string },
): SignInAccount | undefined {
  const address = person.address.trim()
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(address)) return undefined
  const isKnown = store.findAccount(address) !== undefined
  if (isKnown) return findPerson(store, address)
  const hasDomain = store.accounts().some((one) => domainOf(one.address) === domainOf(address))
  if (!hasDomain) return undefined
  const localPart = address.slice(0, address.lastIndexOf('@'))
  return store.addAccount({ name: person.name.trim() || localPart, address })
}
