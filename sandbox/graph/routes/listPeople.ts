/**
 * People near to the caller, most relevant first: those with a mailbox here, the contacts, then some of the organization
 * and one group. `$search` is forgiving (Graph: list people).
 */
import type { Account } from '#sandbox/accounts.ts'
import { directoryGroups } from '#sandbox/directory/groups.ts'
import { directoryPeople } from '#sandbox/directory/people.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { chosen } from '#sandbox/graph/answers/chosen.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { badRequest, unknownSegment } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

/** The organization is larger than what anybody works with. */
const nearPeople = 60

export function listPeople(call: GraphCall) {
  const { sandbox, caller, mailbox } = call.var
  if (sandbox.cloud === 'china') throw unknownSegment('people')
  requireScope(call, 'People.Read')
  const search = call.req.query('$search')
  if (search !== undefined && call.req.query('$skip'))
    throw badRequest('$skip is not supported with $search.')
  const colleagues = sandbox.store.accounts().filter(({ id }) => id !== caller.id)
  const people = [
    ...colleagues.map(fromAccount),
    ...mailbox.contacts.map(({ id, displayName, address }) =>
      personView({ id, displayName, address, jobTitle: null }),
    ),
    ...directoryPeople().slice(0, nearPeople).map(fromAccount),
    ...directoryGroups().slice(1, 2).map(fromGroup),
  ]
  return listAnswer(call, {
    context: metadata(call, `users('${caller.id}')/people`),
    items: search ? people.filter(isLike(search)) : people,
    whole: (person) => person,
    view: (person) => chosen(person, call),
  })
}

type Person = {
  id: string
  displayName: string
  address: string
  jobTitle: string | null
  department?: string | null
}

const fromAccount = ({ id, name, address, jobTitle, department }: Account) =>
  personView({ id, displayName: name, address, jobTitle, department })

const fromGroup = ({ id, name, address }: ReturnType<typeof directoryGroups>[number]) => ({
  ...personView({ id, displayName: name, address: address ?? '', jobTitle: null }),
  personType: { class: 'Group', subclass: 'UnifiedGroup' },
})

function personView({ id, displayName, address, jobTitle, department = null }: Person) {
  const [givenName = '', ...rest] = displayName.split(' ')
  return {
    id,
    displayName,
    givenName,
    surname: rest.join(' ') || null,
    jobTitle,
    department,
    userPrincipalName: address,
    scoredEmailAddresses: [{ address, relevanceScore: 8, selectionLikelihood: 'notSpecified' }],
    personType: { class: 'Person', subclass: 'OrganizationUser' },
  }
}

function isLike(search: string) {
  const wanted = search.replace(/^"|"$/g, '').toLowerCase().split(/\s+/).filter(Boolean)
  return ({ displayName, userPrincipalName }: ReturnType<typeof personView>) => {
    const words = [...displayName.toLowerCase().split(' '), userPrincipalName.toLowerCase()]
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  }
}
