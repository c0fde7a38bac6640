/** A draft that was changed elsewhere and here. */
import { ConflictDialog } from '#sending/conflict/ConflictDialog.tsx'
import { ConflictSlot } from '#sending/conflict/ConflictSlot.tsx'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { DraftId } from '#graph/mail.ts'
import { full } from '#playground/samples.ts'
import type { Begin } from '#playground/world/createWorld.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const versions = {
  mine: [{ before: '…I need your answer by ', changed: 'Friday, 4 December', after: '.' }],
  theirs: [{ before: '…I need your answer by ', changed: 'next week', after: '.' }],
}
const on = { versions, onUseTheirs: never, onSaveAsNew: never, onClose: nothing }

const question =
  (isKept: boolean, onKeepMine: () => Promise<void> = never) =>
  () => (
    <ConflictDialog
      parts={['subject', 'body', 'attachments']}
      files={['Budget.xlsx', 'Harbour.png']}
      changedAt="2026-03-02T08:00:00Z"
      {...{ isKept, onKeepMine, ...on }}
    />
  )

const id = 'draft' as DraftId
const draft: ServerDraft = {
  ...{ id, accountId: 'adele', written: { subject: 'Report' }, attached: {}, inDoubt: [] },
  ...{ isKept: true, seen: { subject: 'Report' } },
}
const theirs = { id, subject: 'Their subject', lastModifiedDateTime: '2026-03-02T08:00:00Z' }

const meetConflict: Begin = ({ tasks, state }) => {
  const found = new ModifiedElsewhere({ whole: theirs as never, files: [] })
  state.setState({ conflict: found, isConflictOpen: true })
  tasks.saving.start(() => Promise.reject(found))
}

export const stories: readonly Story[] = [
  {
    name: 'ConflictDialog',
    pageHeight: 420,
    states: {
      'the message is kept here': question(true),
      'it is kept nowhere': question(false),
      busy: () => <Clicked on={['button:last-of-type']}>{question(true)()}</Clicked>,
      failed: () => (
        <Clicked on={['button:last-of-type']}>
          {question(true, () => Promise.reject(new Error()))()}
        </Clicked>
      ),
    },
  },
  {
    name: 'ConflictQuestion',
    pageHeight: 420,
    states: {
      'the controller asks': () => (
        <World message={{ ...full, attachments: [] }} session={{ draft }} begin={meetConflict}>
          <ConflictSlot />
        </World>
      ),
    },
  },
]
