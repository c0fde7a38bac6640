/** Joins the question about a draft that was changed elsewhere with the desk and the mailbox. */
import { ConflictDialog } from './ConflictDialog.tsx'
import type { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { planMerge } from '#delivery/merge/planMerge.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { Ready } from '#access/startup.ts'
import { keepMine, layTheirs, makeOwn } from './resolveConflict.ts'
import { toPlainLetter, type DeskStore } from '#session/composeSession.ts'
import { missingIn } from '#config/missingIn.ts'
import { surroundings } from '#session/environment.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

type Props = {
  boot: Ready
  desk: DeskStore
  conflict: LetterDelivery['conflict']
  asked: ChangedElsewhere
}

export function ConflictQuestion({ boot, desk, conflict, asked }: Props) {
  const letter = toPlainLetter(desk.getState())
  const { keeping } = desk.getState()
  if (!letter.draft) return null
  const { whole } = asked.found
  const { theirs, contested, files } = planMerge(letter, letter.draft, asked.found)
  const { accountId } = letter.draft
  const gone = letter.message.attachments.filter(({ id }) => files.missing.includes(id))
  const names = [...files.extra, ...gone].map(({ name }) => name ?? '')

  async function reader(): Promise<Reader> {
    const mailbox = await conflict.lookAccess(accountId, saveScopes)
    const account = boot.auth.accounts().find(({ id }) => id === accountId)
    const without = missingIn(boot.config)
    const addresses = account ? [account.address] : []
    return { ...surroundings, graph: mailbox.graph, accountId, addresses, without }
  }

  return (
    <ConflictDialog
      parts={[...theirs, ...contested]}
      files={names}
      changedAt={whole.lastModifiedDateTime}
      isKept={keeping !== undefined && !keeping.store.getState().isOff}
      onKeepMine={async () => {
        keepMine(desk, asked)
        conflict.goOn()
      }}
      onUseTheirs={async () => layTheirs(desk, await reader(), whole.id)}
      onSaveAsNew={async () => {
        await makeOwn(desk, await reader())
        conflict.save()
      }}
      onClose={conflict.dismiss}
    />
  )
}
