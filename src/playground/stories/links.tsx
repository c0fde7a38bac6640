/** What is said of links and of saved messages (.eml): read, made, refused. */
import { ExportNotice } from '#eml/ExportNotice.tsx'
import { ImportSlot } from '#eml/ImportSlot.tsx'
import type { EmlStep } from '#eml/importState.ts'
import type { ParseIssue } from '#mime/read/parseIssue.ts'
import { emptyMessage } from '#compose/message/message.ts'
import type { RecipientList } from '#compose/recipients/recipients.ts'
import { CopiedLinkNotice, type CopiedLink } from '#links/CopiedLinkNotice.tsx'
import { LinkSlot } from '#links/LinkSlot.tsx'
import type { ArrivedLink } from '#session/arrivedLink.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { adele } from '#testing/fakeAuth.ts'
import { full, people } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const eml =
  (step: EmlStep, onSend: () => Promise<void> = never) =>
  () => (
    <World>
      <ImportSlot
        eml={{ step, open: never, close: nothing, pick: nothing, offer: () => false }}
        onSend={onSend}
      />
    </World>
  )

const issues: readonly ParseIssue[] = [
  { what: 'brokenBase64', name: 'photo.png' },
  { what: 'unknownCharset', name: 'x-unknown' },
  { what: 'tooManyHeaders', count: 9 },
]

const asking = (replaces: 'nothing' | 'kept' | 'lost', attach?: () => void) =>
  eml({ step: 'asking', file: new File(['x'], 'Saved message.eml'), replaces, attach })

const smime = (smimeKind: 'signed' | 'encrypted', to: RecipientList = [people.alex]): EmlStep => ({
  step: 'sealed',
  mail: {
    message: { ...emptyMessage, subject: 'Contract', to },
    ...{ notUnderstood: [], smimeKind, raw: new Blob(['x']) },
  },
})

const send = (onSend: () => Promise<void>) => {
  const shown = eml(smime('signed'), onSend)
  return () => <Clicked on={['.button-primary']}>{shown()}</Clicked>
}

const arrived = (link: Partial<ArrivedLink>) => () => (
  <World
    message={full}
    begin={({ session }) => {
      const { id } = session.getState().current
      session.setState({ link: { unread: [], letterId: id, isFilled: false, ...link } })
    }}
  >
    <LinkSlot sender={adele} isLocked={false} />
  </World>
)

const message = { ...emptyMessage, ...full }
const answer = (how: 'reply' | 'replyAll' | 'forward') =>
  arrived({ open: { how, message: { by: 'id', id: 'AAMkAGI1' } } })
const gone = answer('reply')

const copied =
  (end: CopiedLink['end'], left: CopiedLink['left'] = []) =>
  () => (
    <CopiedLinkNotice
      copied={{ end, left, url: 'https://mail.contoso.com/?to=AlexW%40contoso.com' }}
      onDismiss={nothing}
    />
  )

export const stories: readonly Story[] = [
  {
    name: 'LinkNotice',
    states: {
      'filled in, can be cleared': arrived({
        isFilled: true,
        filledIn: { before: emptyMessage, filled: message },
      }),
      'filled in, some of it unread': arrived({
        isFilled: true,
        unread: [
          { name: 'subjct', value: 'Hello', why: 'unknown' },
          { name: 'body', value: 'x'.repeat(400), why: 'tooLong' },
          { name: 'from', value: 'a@b.c', why: 'header' },
        ],
      }),
      'nothing filled in': arrived({ unread: [{ name: 'x', value: '%', why: 'malformed' }] }),
    },
  },
  {
    name: 'LinkedMessageNotice',
    states: {
      reply: answer('reply'),
      'reply all': answer('replyAll'),
      forward: answer('forward'),
      'no longer there': () => <Clicked on={['.button-outline']}>{gone()}</Clicked>,
    },
  },
  {
    name: 'CopiedLinkNotice',
    states: {
      copied: copied('copied'),
      'copied, something is left': copied('copied', ['files', 'formatting', 'sending']),
      'to be copied by hand': copied('notCopied'),
      'too long': copied('tooLong'),
      'not made': copied('notMade'),
    },
  },
  {
    name: 'ImportPanel',
    states: {
      reading: eml({ step: 'reading', cancel: nothing }),
      'too large': eml({ step: 'failed', why: 'tooLarge' }),
      'takes too long': eml({ step: 'failed', why: 'tooSlow' }),
      'no message': eml({ step: 'failed', why: 'noMessage' }),
      unreadable: eml({ step: 'failed', why: 'unreadable' }),
      'opened, with losses': eml({ step: 'opened', issues }),
      'opened, its texts differ': eml({ step: 'opened', issues: [{ what: 'otherText' }] }),
    },
  },
  {
    name: 'EmlQuestion',
    pageHeight: 260,
    states: {
      'open or attach': asking('nothing', nothing),
      'the open one is kept': asking('kept'),
      'the open one is lost': asking('lost'),
    },
  },
  {
    name: 'SmimeDialog',
    pageHeight: 340,
    states: {
      signed: eml(smime('signed')),
      encrypted: eml(smime('encrypted')),
      'to nobody': eml(smime('signed', [])),
      'being sent': send(never),
      sent: send(async () => undefined),
      'not sent': send(() => Promise.reject(new AccessDenied('closed'))),
    },
  },
  {
    name: 'ExportNotice',
    states: {
      'something is left out': () => (
        <ExportNotice
          {...{ end: 'downloaded', onDismiss: nothing }}
          left={[{ textKey: 'deliver.mimeNoFlag' }, { textKey: 'deliver.mimeNoMentions' }]}
        />
      ),
      'not downloaded': () => <ExportNotice end="notDownloaded" left={[]} onDismiss={nothing} />,
    },
  },
]
