/** A draft that another program sent or deleted, and what a saving makes of it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageIds } from '#delivery/core/messageIds.ts'
import { DraftGone, SentElsewhere } from '#delivery/core/deliveryErrors.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { resolveOutcome } from './resolveOutcome.ts'
import { saveUnsent } from './saveUnsent.ts'
import { startWriting } from '#testing/sandboxExchange.ts'
import { adele } from '#testing/fakeAuth.ts'
import { hello } from '#testing/deliveryHarness.ts'

const text = (text: string): ComposedMessage => {
  const body = { format: 'text', html: '', text } as const
  return { ...hello, subject: 'Budget', body }
}
const monday = text('Numbers as of Monday')
const friday = text('Numbers as of Friday, the right ones')

function setUp() {
  const writer = startWriting(createSandbox)
  const { graph, inFolder } = writer
  const scopes = ['Mail.Send', 'Mail.ReadWrite']
  const draftPath = () => `/me/messages/${inFolder('drafts')[0]!.id}`
  /** Another program with the same mailbox. */
  const other = {
    send: () => graph({ method: 'POST', path: `${draftPath()}/send`, scopes, reads: 'accepted' }),
    remove: () => graph({ method: 'DELETE', path: draftPath(), scopes }),
  }
  return { ...writer, other, texts: () => inFolder('sentitems').map(({ body }) => body.content) }
}

test('saved anew by a page that missed the sending, it is not sent without a word', async () => {
  const { save, deliver, other, texts, reported, inFolder } = setUp()
  await save(monday)
  await other.send()
  await expect(save(friday)).rejects.toThrow(DraftGone)
  await save(friday)
  expect(inFolder('drafts')).toHaveLength(1)
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(texts()).toEqual(['Numbers as of Monday'])
  expect(reported.record).toMatchObject({ step: 'final' })
})

test('saved anew and the same as what was sent from elsewhere, it is sent, and no draft stays', async () => {
  const { save, deliver, other, texts, inFolder } = setUp()
  await save(friday)
  await other.send()
  await expect(save(friday)).rejects.toThrow(DraftGone)
  await save(friday)
  expect(await deliver(friday)).toMatchObject({ kind: 'sent' })
  expect(texts()).toHaveLength(1)
  expect(inFolder('drafts')).toEqual([])
})

test('what is saved while it is known to be sent elsewhere says so, once', async () => {
  const { save, other, reported, outgoing, mailbox, inFolder } = setUp()
  const callbacks = {
    onMessageIds: (stamp: MessageIds) => (reported.stamp = stamp),
    onDraft: (draft: ServerDraft | undefined) => (reported.draft = draft),
    onRecord: (record: SendState | undefined) => Promise.resolve(void (reported.record = record)),
  }
  const saveNow = () => saveUnsent(saveDraft, mailbox, outgoing(friday), callbacks)
  await save(monday)
  await other.send()
  await expect(saveNow()).rejects.toThrow(SentElsewhere)
  expect(reported).toMatchObject({ draft: undefined, stamp: { isDraftGone: true } })
  expect(reported.record).toMatchObject({ step: 'final', road: { by: 'viaDraft' } })
  expect(inFolder('drafts')).toEqual([])
  await saveNow()
  expect(inFolder('drafts')).toHaveLength(1)
})

test('sent from its mailbox while From is another account: another version, whatever it says', async () => {
  const { save, other, reported, outgoing, mailbox } = setUp()
  const from = { ...adele, id: 'megan' }
  const onRecord = (record: SendState | undefined) =>
    Promise.resolve(void (reported.record = record))
  await save(friday)
  await other.send()
  const saving = saveUnsent(saveDraft, mailbox, { ...outgoing(friday), from }, { onRecord })
  await expect(saving).rejects.toThrow(SentElsewhere)
  const record = reported.record
  if (record?.step !== 'final') throw new Error('Nothing to look for was written down.')
  const later = { ...outgoing(friday), draft: undefined }
  const chosen = await resolveOutcome(mailbox, { ...later, from }, record, {})
  expect(chosen).toMatchObject({ kind: 'otherVersion' })
  expect(await resolveOutcome(mailbox, later, record, {})).toMatchObject({ kind: 'sent' })
})

test('a look that failed is made up for before a new draft is made', async () => {
  const { save, other, reported, outgoing, mailbox, sandbox, inFolder } = setUp()
  const callbacks = { onMessageIds: (stamp: MessageIds) => (reported.stamp = stamp) }
  const saveNow = (draft = reported.draft) =>
    saveUnsent(saveDraft, mailbox, { ...outgoing(friday), draft }, callbacks)
  await save(monday)
  await other.send()
  const what = { status: 400, code: 'ErrorNeverSeen' }
  sandbox.faults.add({ match: { method: 'GET' }, times: 1, what })
  await expect(saveNow()).rejects.toThrow(DraftGone)
  reported.draft = undefined
  await expect(saveNow()).rejects.toThrow(SentElsewhere)
  expect(inFolder('drafts')).toEqual([])
})

test('of a draft that was deleted elsewhere a new one is made and sent', async () => {
  const { save, deliver, other, texts, reported, outgoing, mailbox } = setUp()
  await save(monday)
  await other.remove()
  const callbacks = { onDraft: (draft: ServerDraft | undefined) => (reported.draft = draft) }
  const saveNow = () => saveUnsent(saveDraft, mailbox, outgoing(friday), callbacks)
  await expect(saveNow()).rejects.toThrow(DraftGone)
  await saveNow()
  expect(await deliver(friday)).toEqual({ kind: 'sent' })
  expect(texts()).toEqual(['Numbers as of Friday, the right ones'])
})
