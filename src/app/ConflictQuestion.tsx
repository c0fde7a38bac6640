/** Joins the question about a draft that was changed elsewhere with the desk and the mailbox. */
import { ConflictDialog } from '#deliver/ConflictDialog.tsx'
import type { ChangedElsewhere } from '#deliver/deliveryErrors.ts'
import type { Reader } from '#deliver/openedLetter.ts'
import { planMerge } from '#deliver/mergeDraft.ts'
import { saveScopes } from '#deliver/planDelivery.ts'
import type { Ready } from './boot.ts'
import { keepMine, layTheirs, makeOwn } from './conflictAnswers.ts'
import { toPlainLetter, type DeskStore } from './desk.ts'
import { missingIn } from './missingIn.ts'
import { surroundings } from './surroundings.ts'
import type { Conflict } from './useConflict.ts'

type Props = { boot: Ready; desk: DeskStore; conflict: Conflict; asked: ChangedElsewhere }

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
    const mailbox = await conflict.runs.lookAccess(accountId, saveScopes)
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
