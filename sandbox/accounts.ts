/**
 * The people of the sandbox: those of Graph's own examples, and shared mailboxes with each right Exchange knows.
 *
 * An account is who somebody is; what lies in the mailbox is mailbox/. Addresses are compared
 * without regard to case, and an alias is as good as the address.
 */
import { sha256Hex } from '#sandbox/bytes/sha256.ts'

export const tenantId = 'c0de0000-5a4d-4b0c-8a11-c0de00000001'

export type Account = {
  readonly id: string
  readonly name: string
  readonly givenName: string
  readonly surname: string
  readonly address: string
  readonly aliases: readonly string[]
  /** Of another organization, invited into the directory (B2B). */
  readonly isGuest: boolean
  readonly jobTitle: string | null
  readonly department: string | null
  readonly companyName: string | null
  readonly officeLocation: string | null
  readonly businessPhones: readonly string[]
  readonly mobilePhone: string | null
  readonly hasPhoto: boolean
  /** A shared mailbox: nobody signs in as it. */
  readonly isShared: boolean
  /** Addresses of those who have Exchange's full access and may send as this mailbox. */
  readonly delegates: readonly string[]
  /** Who may open the mailbox; that alone lets nobody send. */
  readonly fullAccess: readonly string[]
  /** Who may send as this mailbox, which does not open it. */
  readonly sendAs: readonly string[]
  /** As sendAs; recipients see who sent it besides. */
  readonly sendOnBehalf: readonly string[]
  /** What a mail tip says while the person is away; empty when here. */
  readonly automaticReply: string
  /** When the person is back, in UTC; null where nobody said. */
  readonly awayUntil: string | null
  readonly isMailboxFull: boolean
  /** Takes mail of a few people only. */
  readonly isRestricted: boolean
}

export type NewAccount = Pick<Account, 'name' | 'address'> & Partial<Account>

/** A GUID that stays the same for the same address, so that a restart finds the same people. */
function accountIdOf(address: string): string {
  const hex = sha256Hex(address.toLowerCase())
  const [first, second, third, fourth] = [0, 8, 12, 15].map((start) => hex.slice(start))
  return `${first?.slice(0, 8)}-${second?.slice(0, 4)}-4${third?.slice(0, 3)}-8${fourth?.slice(0, 3)}-${hex.slice(20, 32)}`
}

export function toAccount(account: NewAccount): Account {
  const [givenName = '', ...rest] = account.name.split(' ')
  return {
    id: accountIdOf(account.address),
    givenName,
    surname: rest.join(' '),
    aliases: [],
    isGuest: false,
    jobTitle: null,
    department: null,
    companyName: null,
    officeLocation: null,
    businessPhones: [],
    mobilePhone: null,
    hasPhoto: false,
    isShared: false,
    delegates: [],
    fullAccess: [],
    sendAs: [],
    sendOnBehalf: [],
    automaticReply: '',
    awayUntil: null,
    isMailboxFull: false,
    isRestricted: false,
    ...account,
  }
}

const managers = ['AdeleV@contoso.com', 'MeganB@contoso.com']

// prettier-ignore
export const sampleAccounts: readonly Account[] = [
  { name: 'Adele Vance', address: 'AdeleV@contoso.com', jobTitle: 'Retail Manager', department: 'Retail', companyName: 'Contoso', officeLocation: '18/2111', businessPhones: ['+1 425 555 0109'], hasPhoto: true },
  { name: 'Alex Wilber', address: 'AlexW@contoso.com', aliases: ['AlexW@contoso.onmicrosoft.com'], jobTitle: 'Marketing Assistant', hasPhoto: true },
  { name: 'Megan Bowen', address: 'MeganB@contoso.com', aliases: ['meganb@contoso.onmicrosoft.com'], jobTitle: 'Marketing Manager', hasPhoto: true },
  { name: 'Fran Nis', address: 'frannis@contoso.com', jobTitle: 'Cook' },
  { name: 'Dana Swope', address: 'danas@contoso.com', aliases: ['danas@contoso.onmicrosoft.com'], jobTitle: 'Engineer' },
  { name: 'Samantha Booth', address: 'SamanthaB@contoso.com', jobTitle: 'Designer', automaticReply: 'I am on holiday until Monday.' },
  { name: 'Randi Welch', address: 'randiw@contoso.com', jobTitle: 'Buyer' },
  { name: 'Fanny Downs', address: 'fannyd@contoso.com', aliases: ['fannyd@contoso.onmicrosoft.com'], jobTitle: 'Writer' },
  { name: 'Contoso Sales', address: 'sales@contoso.com', isShared: true, delegates: managers },
  { name: 'Contoso Support', address: 'support@contoso.com', isShared: true, fullAccess: managers, sendOnBehalf: managers },
  { name: 'Contoso Press', address: 'press@contoso.com', isShared: true, sendAs: managers },
  { name: 'Contoso Board', address: 'board@contoso.com', isShared: true, fullAccess: managers },
].map(toAccount)
