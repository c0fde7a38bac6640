/** People near to the caller, most relevant first; `$search` is forgiving (Graph: list people). */
import type { Account } from '#sandbox/accounts.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { badRequest, unknownSegment } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export function listPeople(call: GraphCall) {
  const { sandbox, caller, mailbox } = call.var
  if (sandbox.cloud === 'china') throw unknownSegment('people')
  requireScope(call, 'People.Read')
  const search = call.req.query('$search')
  if (search && call.req.query('$skip')) throw badRequest('$skip is not supported with $search.')
  const colleagues = sandbox.store.accounts().filter(({ id }) => id !== caller.id)
  const people = [
    ...colleagues.map((account) => fromAccount(account)),
    ...mailbox.contacts.map(({ id, displayName, address }) =>
      personView({ id, displayName, address, jobTitle: null }),
    ),
  ]
  return listAnswer(call, {
    context: metadata(call, `users('${caller.id}')/people`),
    items: search ? people.filter(isLike(search)) : people,
    whole: (person) => person,
    view: (person) => person,
  })
}

type Person = { id: string; displayName: string; address: string; jobTitle: string | null }

const fromAccount = ({ id, name, address, jobTitle }: Account) =>
  personView({ id, displayName: name, address, jobTitle })

function personView({ id, displayName, address, jobTitle }: Person) {
  const [givenName = '', ...rest] = displayName.split(' ')
  return {
    id,
    displayName,
    givenName,
    surname: rest.join(' ') || null,
    jobTitle,
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
