/** What is known of the recipients of an account, by the permissions that are there. Nothing is asked for. */
import type { QueryClient } from '@tanstack/react-query'
import { learnAliases } from '#access/keepMailboxes.ts'
import type { Account } from '#auth/auth.ts'
import type { RecipientInfo } from '#compose/recipients/info/info.ts'
import { accountPeople, type PeopleStartup } from './accountPeople.ts'
import { createInfo } from './createInfo.ts'
import { organizationOf } from './organization.ts'
import { createProfiles } from './profiles.ts'
import { directory } from './sources/directory.ts'
import { people } from './sources/people.ts'
import { createTips } from './tips/createTips.ts'

export function infoFor(
  startup: PeopleStartup,
  account: Account,
  client: QueryClient,
): RecipientInfo {
  const { suggestions } = startup.config
  const own = accountPeople(startup, account, client)
  const { graph, isAllowed } = own
  return createInfo({
    accountId: account.id,
    organization: organizationOf(account),
    createTips: (onTips) =>
      createTips({ graph, onTips, isAllowed: () => isAllowed('Mail.ReadWrite') }),
    afterWindow: (listener) => own.afterWindow('Mail.ReadWrite', listener),
    learnOwn: () => learnAliases(startup, account),
    profileOf: createProfiles({
      ...own,
      // What the deployment switched off is not asked here either.
      mayRead: async (name) =>
        suggestions.includes(name) && isAllowed({ people, directory }[name].scope),
    }),
  })
}
