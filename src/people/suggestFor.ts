/** Suggestions for an account: the sources that the deployment, the cloud and the account have. */
import type { QueryClient } from '@tanstack/react-query'
import { permission } from '#access/permission.ts'
import type { Ready } from '#access/startup.ts'
import type { Account } from '#auth/auth.ts'
import type { Suggest, Suggestion } from '#compose/recipients/suggestions/suggest.ts'
import { mostRecipients } from '#compose/recipients/advice/recipientAdvice.ts'
import { createQueue } from '#graph/http/concurrencyLimit.ts'
import { createSuggest } from './createSuggest.ts'
import { createIsExternal } from './isExternal.ts'
import { createOffers } from './offers.ts'
import { createPhotos } from './photos.ts'
import { forgetRecipient, readRecent } from './recent/recentPeople.ts'
import { contacts } from './sources/contacts.ts'
import { directory } from './sources/directory.ts'
import { groupMembers, groups } from './sources/groups.ts'
import { people } from './sources/people.ts'
import type { Found, Source } from './sources/source.ts'

export function suggestFor(
  { access, auth, config }: Pick<Ready, 'access' | 'auth' | 'config'>,
  account: Account,
  client: QueryClient,
): Suggest {
  const graph = access.silentGraphOf(account)
  const queue = createQueue(2)
  const photoOf = createPhotos(account.id, { graph, client, queue })
  const isExternal = createIsExternal(account)
  const sources = [people, contacts, directory, groups].filter(({ name }) =>
    config.suggestions.includes(name),
  )
  const permissionOf = ({ scope }: Source) => permission(access, account, scope)
  const isKnown = (source: Source) => client.getQueryData(permissionOf(source).queryKey) === true

  async function isAllowed(source: Source) {
    // Known already without asking anybody.
    if (auth.isWindowNeeded({ account, scopes: [source.scope] })) return false
    return client.fetchQuery(permissionOf(source))
  }

  async function acquire(source: Source) {
    await access.acquire(account, [source.scope])
    client.setQueryData(permissionOf(source).queryKey, true)
  }

  function groupOf({ id, count }: NonNullable<Found['group']>): Suggestion['group'] {
    const canExpand = id && isKnown(directory) && count !== undefined && count <= mostRecipients
    return canExpand ? { count, members: () => groupMembers(graph, id) } : { count }
  }

  function complete({ address, name, title, isInDirectory, group }: Found): Suggestion {
    const isOutside = !isInDirectory && !group?.id && isExternal(address)
    return {
      address,
      ...(name && { name }),
      title,
      isExternal: isOutside,
      ...(group && { group: groupOf(group) }),
      ...(!isOutside && !group && isKnown(directory) && { photo: photoOf(address) }),
    }
  }

  return createSuggest({
    ...{ accountId: account.id, graph, client, sources, queue, isAllowed, complete },
    recent: () => (config.suggestions.includes('recent') ? readRecent(account.id) : []),
    forget: (address) => forgetRecipient(account.id, address),
    offer: createOffers(acquire),
  })
}
