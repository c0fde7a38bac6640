/**
 * Domains the writer may not have meant: one that looks like their own or another they write to, also in another alphabet,
 * and one they have never written to, in a message to many. Both are asked about before sending; a domain written to before is not.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { isRecipient, type Recipient, type RecipientList } from '#compose/recipients/recipients.ts'
import { domainOf, isWithin } from './domainOf.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { brandOf } from '#compose/recipients/parse/namedDomain.ts'
import { latinOf } from './latinOf.ts'
import { beginsWith, isConfusable, looksLike } from './looksLike.ts'
import { mixedDomain } from './mixedDomain.ts'

/** Somebody the account wrote to, and in how many messages. */
export type WrittenTo = { readonly address: string; readonly count: number }

type Lines = {
  readonly to: RecipientList
  readonly cc: RecipientList
  readonly bcc: RecipientList
}

/** A reply to all: who is among them is easily missed. */
const MANY = 8
/** From here on another domain that looks like it is asked about, and from there on one may say “often”. */
const KNOWN = 3
const OFTEN = 10

export function validateDomains(
  { to, cc, bcc }: Lines,
  { own, writtenTo }: { readonly own: readonly string[]; readonly writtenTo: readonly WrittenTo[] },
): ValidationIssue[] {
  const known = countDomains(writtenTo)
  const home = [...new Set(own.map(domainOf))]
  const all = [...home, ...known.keys()]
  const usual = all.filter((each) => home.includes(each) || (known.get(each) ?? 0) >= KNOWN)
  const howKnown = (domain: string) => {
    if (home.includes(domain)) return 'own'
    return (known.get(domain) ?? 0) >= OFTEN ? 'often' : 'other'
  }
  const lines = Object.entries({ to, cc, bcc }).map(
    ([field, list]) => [field as keyof Lines, list.filter(isRecipient)] as const,
  )
  const isNew = ({ address }: Recipient) => {
    const domain = domainOf(address)
    return !home.some((each) => isWithin(domain, each)) && !known.has(domain)
  }
  const alike = lines.flatMap(([field, list]) =>
    list.filter(isNew).flatMap(({ address }) => {
      const like =
        usual.find((each) => looksLike(domainOf(address), each)) ??
        all.find((each) => passesFor(domainOf(address), each) || looksLatin(address, each))
      return like ? [alikeIssue(field, address, like, howKnown(like))] : []
    }),
  )
  const people = lines.flatMap(([, list]) => list)
  if (people.length < MANY || known.size === 0 || alike.length > 0) return alike
  const fresh = new Set(people.filter(isNew).map(({ address }) => domainOf(address)))
  return fresh.size > 0 ? [newIssue(lines, [...fresh], people.length)] : []
}

/** Not by a slip: one message that was written there is enough. */
function passesFor(domain: string, known: string): boolean {
  return isConfusable(domain, known) || beginsWith(domain, known)
}

function countDomains(people: readonly WrittenTo[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { address, count } of people) {
    const domain = domainOf(address)
    counts.set(domain, (counts.get(domain) ?? 0) + count)
  }
  return counts
}

/** Whether a domain in another alphabet reads as one that is known; one that mixes alphabets is asked about anyway. */
function looksLatin(address: string, known: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const latin = latinOf(domain)
  const isOther = latin !== domain.toLowerCase() && !/[^!-~]/.test(brandOf(latin) ?? '')
  if (!isOther || mixedDomain(address)) return false
  return brandOf(latin) === brandOf(known) || looksLike(latin, known)
}

function alikeIssue(
  field: keyof Lines,
  address: string,
  like: string,
  how: 'own' | 'often' | 'other',
): ValidationIssue {
  const values = { address: plainAddress(address), domain: like, how }
  return { field, item: address, textKey: 'recipients.looksAlike', values, severity: 'asks' }
}

/** Once, however many are new; it leads to the first of them. */
function newIssue(
  lines: readonly (readonly [keyof Lines, readonly Recipient[]])[],
  [domain = '', ...others]: readonly string[],
  count: number,
): ValidationIssue {
  const is = ({ address }: Recipient) => domainOf(address) === domain
  const [field, list] = lines.find(([, each]) => each.some(is)) ?? ['to', []]
  const textKey = others.length > 0 ? 'recipients.newDomains' : 'recipients.newDomain'
  const item = list.find(is)?.address ?? domain
  return { field, item, textKey, values: { domain, count }, severity: 'asks' }
}
