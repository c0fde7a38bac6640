/** From: one account and several, what is said about it, what Graph refused there, and the shared mailboxes. */
import { rememberMailbox } from '#access/keepMailboxes.ts'
import { toSharedAccount } from '#access/sharedMailboxes.ts'
import { FromField } from '#account/from/FromField.tsx'
import { SharedMailboxesDialog } from '#account/from/SharedMailboxesDialog.tsx'
import { ServerRejectionProvider } from '#compose/field/ServerRejectionContext.tsx'
import type { TextKey } from '#i18n/texts.ts'
import type { Story } from '#playground/story.ts'
import type { WorldOptions } from '#playground/world/createWorld.ts'
import { nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'
import { adele, alex } from '#testing/fakeAuth.ts'

const both = [adele, alex]
const from = (options: WorldOptions) => () => (
  <World {...options}>
    <FromField />
  </World>
)
const refusedFrom = (textKey: TextKey, options: WorldOptions) => {
  const field = from(options)
  const values = { address: team.address }
  return () => (
    <ServerRejectionProvider rejection={{ field: 'from', textKey, values }}>
      {field()}
    </ServerRejectionProvider>
  )
}
const team = toSharedAccount(adele, { address: 'team@contoso.com' })
const fromTeam: WorldOptions = { message: { subject: 'x' }, session: { from: team } }
const remembered = { ...adele, id: 'adele-of-stories' }
const mailboxes = () => {
  rememberMailbox(remembered, { address: 'team@contoso.com', opens: true })
  rememberMailbox(remembered, { address: 'press@contoso.com' })
  return (
    <World>
      {({ ready }) => (
        <SharedMailboxesDialog
          {...{ startup: ready, owner: remembered, choose: nothing, onClose: nothing }}
        />
      )}
    </World>
  )
}
const draft = { accountId: alex.id } as NonNullable<WorldOptions['session']>['draft']

export const stories: readonly Story[] = [
  {
    name: 'FromField',
    states: {
      'one account': from({}),
      'two accounts': from({ accounts: both }),
      'its account is signed out': from({ message: { subject: 'x' }, session: { from: alex } }),
      'the draft moves': from({
        ...{ accounts: both, message: { subject: 'x' } },
        session: { from: adele, draft },
      }),
    },
  },
  {
    name: 'FromField, refused',
    states: {
      'no right to send': refusedFrom('deliver.mayNotSendAs', {
        message: { subject: 'x', sender: { address: team.address } },
      }),
      'a large file for a shared mailbox': refusedFrom('deliver.sharedUpload', fromTeam),
      'a shared mailbox whose account is signed out': from({ ...fromTeam, accounts: [alex] }),
    },
  },
  {
    name: 'SharedMailboxesDialog',
    pageHeight: 340,
    states: { 'two were added': mailboxes },
  },
]
