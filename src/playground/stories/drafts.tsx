/** Lists of the mailbox, over the sandbox: drafts and templates, folders, and the search for what is answered. */
import { DraftsPanel } from '#drafts/DraftsPanel.tsx'
import type { DraftsHost, MailboxAccess } from '#drafts/draftsHost.ts'
import { PermissionPrompt } from '#drafts/PermissionPrompt.tsx'
import { SaveFirstDialog } from '#drafts/SaveFirstDialog.tsx'
import { SaveToFolderDialog } from '#drafts/SaveToFolderDialog.tsx'
import { FolderSlot } from '#drafts/SaveToFolderSlot.tsx'
import { ReplyDialog } from '#replies/ReplyDialog.tsx'
import { AccessDenied } from '#access/accessDenied.ts'
import { MessageSummary } from '#compose/summary/MessageSummary.tsx'
import type { Reader } from '#delivery/open/openedMessage.ts'
import type { Graph } from '#graph/http/client.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { adele } from '#testing/fakeAuth.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { Mailbox } from '#playground/world/Mailbox.tsx'

const host: DraftsHost = {
  ...{ isAtRisk: async () => false, open: nothing, save: never },
}

const panel =
  (access: (reader: Reader) => MailboxAccess, more: Partial<DraftsHost> = {}) =>
  () => (
    <Mailbox>
      {(reader) => (
        <DraftsPanel access={access(reader)} session={{ ...host, ...more }} onClose={nothing} />
      )}
    </Mailbox>
  )

const there = (reader: Reader): MailboxAccess => ({ silent: reader, acquire: never })
/** The reader's own client, but for what comes back. */
const answering = ({ graph }: Reader, answer: () => Promise<never>): Graph =>
  Object.assign(answer, { transport: graph.transport })
const failing = (error: unknown) => (reader: Reader) =>
  there({ ...reader, graph: answering(reader, () => Promise.reject(error)) })
const opened = (selector: string, more: Partial<DraftsHost> = {}) => {
  const shown = panel(there, more)
  return () => <Clicked on={[selector]}>{shown()}</Clicked>
}

const ways = { saveBy: never, onSaved: nothing, onClose: nothing }
const slot = (step: 'saved' | 'failed') => () => {
  const error = new GraphError({ kind: 'rejected', status: 507, code: 'ErrorQuotaExceeded' })
  return (
    <FolderSlot
      step={step === 'saved' ? { step, folder: 'Archive' } : { step, error }}
      saveBy={never}
      onStep={nothing}
    />
  )
}

const reply =
  (isRefused = false) =>
  () => (
    <Mailbox>
      {(_, { ready: { access } }) => (
        <ReplyDialog
          account={adele}
          access={
            isRefused ? { ...access, acquireSilently: () => Promise.reject(new Error()) } : access
          }
          {...{ isAtRisk: async () => false, onAnswer: never, onClose: nothing }}
        />
      )}
    </Mailbox>
  )

const summary = {
  ...{ subject: 'Quarterly report', people: ['Alex Wilber'], hasFiles: true },
  ...{ firstWords: 'The numbers are attached.', at: '2026-03-02T08:00:00Z' },
}

export const stories: readonly Story[] = [
  {
    name: 'MessageSummary',
    states: {
      whole: () => <MessageSummary {...summary} state="Open here" />,
      'nothing known': () => (
        <MessageSummary subject="" people={[]} firstWords="" at={summary.at} hasFiles={false} />
      ),
    },
  },
  {
    name: 'DraftsPanel',
    pageHeight: 640,
    states: {
      drafts: panel(there),
      templates: opened('.drafts-panel-actions button'),
      'one was deleted': opened('.draft-list-item > .button-icon'),
      'nobody is signed in': panel(() => ({ silent: undefined, acquire: never })),
      'it could not be read': panel(failing(new GraphError({ kind: 'offline', left: true }))),
      'still being read': panel((reader) => there({ ...reader, graph: answering(reader, never) })),
      'another message would be lost': opened('.draft-list-open', { isAtRisk: async () => true }),
    },
  },
  {
    name: 'PermissionPrompt',
    states: {
      'not asked yet': () => <PermissionPrompt trouble={undefined} onAllow={nothing} />,
      refused: () => <PermissionPrompt trouble={new AccessDenied('declined')} onAllow={nothing} />,
    },
  },
  {
    name: 'SaveFirstDialog',
    pageHeight: 260,
    states: {
      question: () => <Mailbox>{(reader) => <SaveFirstDialog {...{ reader, ...ways }} />}</Mailbox>,
    },
  },
  {
    name: 'SaveToFolderDialog',
    pageHeight: 300,
    states: {
      question: () => (
        <Mailbox>{(reader) => <SaveToFolderDialog {...{ reader, ...ways }} />}</Mailbox>
      ),
      saving: () => (
        <Clicked on={['.button-primary']}>
          <Mailbox>{(reader) => <SaveToFolderDialog {...{ reader, ...ways }} />}</Mailbox>
        </Clicked>
      ),
      failed: () => (
        <Clicked on={['.button-primary']}>
          <Mailbox>
            {(reader) => <SaveToFolderDialog {...{ reader, ...ways }} saveBy={async () => false} />}
          </Mailbox>
        </Clicked>
      ),
    },
  },
  { name: 'FolderSlot', states: { saved: slot('saved'), failed: slot('failed') } },
  {
    name: 'ReplyDialog',
    pageHeight: 560,
    states: { found: reply(), 'permission is missing': reply(true) },
  },
]
