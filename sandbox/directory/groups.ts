/**
 * Thirty invented groups of the organization: Microsoft 365 groups, distribution lists, and security groups without an
 * address. Some hold other groups, some have guests, some are moderated.
 */
import { sha256Hex } from '#sandbox/bytes/sha256.ts'
import type { Account } from '#sandbox/accounts.ts'
import { directoryPeople } from './people.ts'

export type Group = {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Null for a security group without one. */
  readonly address: string | null
  readonly kind: 'unified' | 'distribution' | 'security'
  readonly memberIds: readonly string[]
  readonly groupIds: readonly string[]
  /** Addresses of people of other organizations. */
  readonly guests: readonly string[]
  readonly isModerated: boolean
}

type Row = readonly [
  name: string,
  alias: string,
  members: number,
  kind?: Group['kind'],
  more?: { holds?: readonly string[]; guests?: number; isModerated?: boolean },
]

// prettier-ignore
const rows: readonly Row[] = [
  ['All Employees', 'all-employees', 1400, 'distribution', { isModerated: true }],
  ['Leadership', 'leadership', 7, 'unified'],
  ['Engineering', 'engineering', 180, 'unified'],
  ['Engineering On Call', 'oncall', 6, 'distribution'],
  ['Design Guild', 'design-guild', 24, 'unified'],
  ['Zurich Office', 'zurich', 38, 'distribution'],
  ['Offices', 'offices', 2, 'distribution', { holds: ['zurich', 'osaka', 'tbilisi'] }],
  ['Newsletter', 'newsletter', 620, 'distribution', { guests: 12 }],
  ['Launch 2030', 'launch', 14, 'unified', { guests: 3 }],
  ['Café Committee', 'cafe', 5, 'unified'],
  ['Øresund Projekt', 'oresund', 11, 'unified'],
  ['Équipe Juridique', 'juridique', 9, 'distribution'],
  ['Отдел продаж', 'otdel-prodazh', 33, 'unified'],
  ['Група підтримки', 'pidtrymka', 17, 'distribution'],
  ['Ομάδα Σχεδιασμού', 'omada', 12, 'unified'],
  ['فريق المبيعات', 'mabiat', 21, 'unified'],
  ['צוות פיתוח', 'pituach', 13, 'distribution'],
  ['產品團隊', 'chanpin', 28, 'unified'],
  ['大阪オフィス', 'osaka', 19, 'distribution'],
  ['고객지원팀', 'gogaek', 16, 'unified'],
  ['वित्त विभाग', 'vitta', 10, 'distribution'],
  ['ทีมการตลาด', 'kantalat', 8, 'unified'],
  ['თბილისის ოფისი', 'tbilisi', 15, 'distribution'],
  ['Payroll', 'payroll', 4, 'distribution', { isModerated: true }],
  ['Visitors', 'visitors', 1, 'unified', { guests: 6 }],
  ['Book Club', 'book-club', 44, 'unified'],
  ['Nobody Yet', 'nobody-yet', 0, 'distribution'],
  ['VPN Users', 'vpn', 900, 'security'],
  ['Intune Devices', 'intune', 300, 'security'],
  ['Key Holders', 'keys', 3, 'security'],
]

function idOf(alias: string): string {
  const hex = sha256Hex(`group ${alias}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

let made: readonly Group[] | undefined

export function directoryGroups(): readonly Group[] {
  made ??= rows.map(toGroup)
  return made
}

function toGroup([name, alias, members, kind = 'unified', more = {}]: Row, at: number): Group {
  const people = directoryPeople()
  const member = (index: number) => people[(at * 61 + index * 7) % people.length]?.id ?? ''
  return {
    id: idOf(alias),
    name,
    description: `${name} at Contoso`,
    address: kind === 'security' ? null : `${alias}@contoso.com`,
    kind,
    memberIds: [...new Set(Array.from({ length: members }, (_, index) => member(index)))],
    groupIds: (more.holds ?? []).map(idOf),
    guests: Array.from(
      { length: more.guests ?? 0 },
      (_, index) => `guest${index}.${alias}@fabrikam.com`,
    ),
    isModerated: more.isModerated ?? false,
  }
}

export type Member =
  { readonly user: Account } | { readonly group: Group } | { readonly guest: string }

/** Straight in it, or with all that the groups in it hold, each once. */
export function membersOf(group: Group, isTransitive: boolean, seen = new Set<string>()): Member[] {
  seen.add(group.id)
  const byId = new Map(directoryPeople().map((person) => [person.id, person]))
  const inner = directoryGroups().filter(({ id }) => group.groupIds.includes(id) && !seen.has(id))
  const own: Member[] = [
    ...group.memberIds.flatMap((id) => byId.get(id) ?? []).map((user) => ({ user })),
    ...group.guests.map((guest) => ({ guest })),
    ...inner.map((one) => ({ group: one })),
  ]
  if (!isTransitive) return own
  const known = new Set(own.map(memberId))
  const deeper = inner.flatMap((one) => membersOf(one, true, seen))
  return [...own, ...deeper.filter((one) => !known.has(memberId(one)) && known.add(memberId(one)))]
}

function memberId(member: Member): string {
  if ('guest' in member) return member.guest
  return 'user' in member ? member.user.id : member.group.id
}
