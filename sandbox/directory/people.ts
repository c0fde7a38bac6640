/**
 * Two thousand invented people of the organization, the same ones each time. They have no mailbox here: mail to them is
 * accepted, and gone. Some are away, have a full mailbox, or let nobody but a few write to them.
 */
import { toAccount, type Account } from '#sandbox/accounts.ts'
import { scripts, type Script } from './scripts.ts'

const peopleCount = 2_000

const titles = [
  ['Account Manager', 'Sales'],
  ['Software Engineer', 'Engineering'],
  ['Product Designer', 'Design'],
  ['Payroll Specialist', 'Finance'],
  ['Facilities Manager', 'Operations'],
  ['Legal Counsel', 'Legal'],
  ['Support Engineer', 'Support'],
  ['Recruiter', 'Human Resources'],
] as const

const offices = ['Berlin', 'Osaka', 'São Paulo', 'Nairobi', 'Toronto', 'Tbilisi'] as const

/** As Outlook writes it. */
const away =
  '<html><head><style>div { color: navy }</style></head><body><div>I am away, and read mail again when I am back.</div></body></html>'

let made: readonly Account[] | undefined

export function directoryPeople(): readonly Account[] {
  made ??= Array.from({ length: peopleCount }, (_, index) => toPerson(index))
  return made
}

/** One script after the other, so that the first page of any list has several. */
function toPerson(index: number): Account {
  const script = scripts[index % scripts.length] as Script
  const at = Math.floor(index / scripts.length)
  const [given, givenLatin] = pick(script.given, at)
  const [family, familyLatin] = pick(script.family, Math.floor(at / script.given.length) + at)
  const [jobTitle, department] = pick(titles, index)
  const between = script.between ?? ' '
  return toAccount({
    name: (script.isFamilyFirst ? [family, given] : [given, family]).join(between),
    givenName: given,
    surname: family,
    address: `${givenLatin}.${familyLatin}${index}@contoso.com`,
    ...{ jobTitle, department, companyName: 'Contoso', officeLocation: pick(offices, index) },
    hasPhoto: index % 3 === 0,
    ...(index % 29 === 3 && { automaticReply: away }),
    ...(index % 58 === 3 && { awayUntil: '2030-01-14T08:00:00' }),
    isMailboxFull: index % 31 === 5,
    isRestricted: index % 37 === 7,
  })
}

function pick<One>(list: readonly One[], index: number): One {
  return list[index % list.length] as One
}
