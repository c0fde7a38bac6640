/** Suggestions for an account: the sources that the deployment, the cloud and the account have. */
import type { QueryClient } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import type { Suggest, Suggestion } from '#compose/recipients/suggestions/suggest.ts'
import { mostRecipients } from '#compose/recipients/advice/recipientAdvice.ts'
import { accountPeople, type PeopleStartup } from './accountPeople.ts'
import { createSuggest } from './createSuggest.ts'
import { createOffers } from './offers.ts'
import { organizationOf } from './organization.ts'
import { forgetRecipient, readRecent } from './recent/recentPeople.ts'
import { contacts } from './sources/contacts.ts'
import { directory } from './sources/directory.ts'
import { groupMembers, groups } from './sources/groups.ts'
import { people } from './sources/people.ts'
import type { Found } from './sources/source.ts'

export function suggestFor(startup: PeopleStartup, account: Account, client: QueryClient): Suggest {
  const { suggestions } = startup.config
  const own = accountPeople(startup, account, client)
  const organization = organizationOf(account)
  const mayReadPeople = () => own.isKnownAllowed(directory.scope)

  function groupOf({ id, count }: NonNullable<Found['group']>): Suggestion['group'] {
    const canExpand = id && mayReadPeople() && count !== undefined && count <= mostRecipients
    return canExpand ? { count, members: () => groupMembers(own.graph, id) } : { count }
  }

  function complete({ address, name, title, isInDirectory, group }: Found): Suggestion {
    if (isInDirectory || group?.id) organization.note(address, false)
    const isExternal = organization.isExternal(address)
    return {
      address,
      ...(name && { name }),
      title,
      isExternal,
      ...(group && { group: groupOf(group) }),
      ...(!isExternal && !group && mayReadPeople() && { photo: own.photoOf(address) }),
    }
  }

  return createSuggest({
    ...own,
    complete,
    sources: [people, contacts, directory, groups].filter(({ name }) => suggestions.includes(name)),
    isAllowed: ({ scope }) => own.isAllowed(scope),
    recent: () => (suggestions.includes('recent') ? readRecent(account.id) : []),
    forget: (address) => forgetRecipient(account.id, address),
    offer: createOffers(({ scope }) => own.acquire(scope)),
  })
}
