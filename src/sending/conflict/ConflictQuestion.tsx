/** Joins the question about a draft that was changed elsewhere with the session and the mailbox. */
import { ConflictDialog } from './ConflictDialog.tsx'
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { planMerge } from '#delivery/merge/planMerge.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { Ready } from '#access/startup.ts'
import { keepMine, openTheirs, detachFromDraft } from './resolveConflict.ts'
import { snapshotOf, type SessionStore } from '#session/composeSession.ts'
import { versionsOf } from './versionsOf.ts'
import { missingIn } from '#config/missingIn.ts'
import { environment } from '#session/environment.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

type Props = {
  boot: Ready
  session: SessionStore
  conflict: MessageDelivery['conflict']
  modified: ModifiedElsewhere
}

export function ConflictQuestion({ boot, session, conflict, modified }: Props) {
  const snapshot = snapshotOf(session.getState())
  const { recovery } = session.getState()
  if (!snapshot.draft) return null
  const { whole } = modified.found
  const { theirs, conflicting, files } = planMerge(snapshot, snapshot.draft, modified.found)
  const { accountId } = snapshot.draft
  const gone = snapshot.message.attachments.filter(({ id }) => files.missing.includes(id))
  const names = [...files.extra, ...gone].map(({ name }) => name ?? '')

  async function reader(): Promise<Reader> {
    const mailbox = await conflict.verifyAccess(accountId, saveScopes)
    const account = boot.auth.accounts().find(({ id }) => id === accountId)
    const without = missingIn(boot.config)
    const addresses = account ? [account.address] : []
    return { ...environment, graph: mailbox.graph, accountId, addresses, without }
  }

  return (
    <ConflictDialog
      versions={versionsOf(snapshot.message, whole)}
      parts={[...theirs, ...conflicting]}
      files={names}
      changedAt={whole.lastModifiedDateTime}
      isKept={recovery !== undefined && !recovery.store.getState().isOff}
      onKeepMine={async () => {
        keepMine(session, modified)
        conflict.resume()
      }}
      onUseTheirs={async () => openTheirs(session, await reader(), whole.id)}
      onSaveAsNew={async () => {
        await detachFromDraft(session, await reader())
        conflict.save()
      }}
      onClose={conflict.dismiss}
    />
  )
}
