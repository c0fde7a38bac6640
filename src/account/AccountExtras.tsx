/** What can be switched on for an account. Fetched before long, and looked at when the list is opened. */
import type { Account } from '#auth/auth.ts'
import type { Ready } from '#access/startup.ts'
import { RegisterMailtoButton } from '#links/RegisterMailtoButton.tsx'
import { PeopleButton } from '#people/PeopleButton.tsx'

export function AccountExtras({ ready, account }: { ready: Ready; account: Account }) {
  return (
    <>
      {ready.config.capabilities.people && <PeopleButton {...{ ready, account }} />}
      <RegisterMailtoButton />
    </>
  )
}
