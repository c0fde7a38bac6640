/** A message whose From is changed while another program sends its draft in the old mailbox. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { startWriting } from '#testing/sandboxExchange.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { deliverMessage } from './deliver.ts'

const file = (id: string) => ({
  ...{ id, name: `${id}.txt`, contentType: 'text/plain', size: 1 },
  file: new Blob(['a']),
})
const cases: readonly (readonly [string, ComposedMessage])[] = [
  ['a short message', hello],
  ['with a file in the old draft', { ...hello, attachments: [file('a')] }],
]

async function moveFrom(message: ComposedMessage) {
  const writer = startWriting(createSandbox)
  const { sandbox, graph, outgoing, attempt, save, inFolder } = writer
  /** As the page keeps it with the message. */
  const reported: DeliveryEvents = {
    onDraft: (draft) => (writer.reported.draft = draft),
    onMessageIds: (stamp) => (writer.reported.stamp = stamp),
  }
  await save(message)
  const megan = createSandboxClient(sandbox, { address: 'MeganB@contoso.com' })
  const mailbox = {
    graph: megan.graph,
    accountId: 'megan',
    graphOf: (id: string) => (id === 'adele' ? graph : undefined),
  }
  const own = { ...mailbox, graph, accountId: 'adele', graphOf: () => megan.graph }
  const scopes = ['Mail.Send', 'Mail.ReadWrite']
  const path = `/me/messages/${inFolder('drafts')[0]!.id}`
  const box = sandbox.store.mailbox(sandbox.store.findAccount('MeganB@contoso.com')!.id)
  return {
    ...writer,
    sendFromOld: () => graph({ method: 'POST', path: `${path}/send`, scopes, reads: 'accepted' }),
    removeOld: () => graph({ method: 'DELETE', path, scopes }),
    sentByMegan: () => box.list(box.folderId('sentitems')),
    deliver: (from = mailbox) =>
      deliverMessage(from, outgoing(message), attempt(message), reported),
    /** By the new account. */
    saveThere: (changed = message) => saveDraft(mailbox, outgoing(changed), reported),
    own,
  }
}

test.each(cases)(
  'sent there: another version left, and nothing is sent (%s)',
  async (_, message) => {
    const { sendFromOld, deliver, sentByMegan } = await moveFrom(message)
    await sendFromOld()
    expect(await deliver()).toMatchObject({
      kind: 'otherVersion',
      copy: { subject: hello.subject },
    })
    expect(sentByMegan()).toEqual([])
  },
)

test('still a draft there, or deleted: it is sent from the new account', async () => {
  const still = await moveFrom(hello)
  expect(await still.deliver()).toEqual({ kind: 'sent' })
  expect(still.sentByMegan()).toHaveLength(1)
  const deleted = await moveFrom(hello)
  await deleted.removeOld()
  expect(await deleted.deliver()).toEqual({ kind: 'sent' })
  expect(deleted.sentByMegan()).toHaveLength(1)
})

test('a mailbox that cannot be asked stops nothing', async () => {
  const { sandbox, deliver, sentByMegan } = await moveFrom(hello)
  sandbox.faults.add({ match: { method: 'GET' }, times: 1, what: { status: 503 } })
  expect(await deliver()).toEqual({ kind: 'sent' })
  expect(sentByMegan()).toHaveLength(1)
})

test.each([
  ['saved once', 1],
  ['saved and changed', 2],
])('sent there, and then %s by the new account: found all the same', async (_, saves) => {
  const { sendFromOld, saveThere, deliver, own, sentByMegan, reported } = await moveFrom(hello)
  await sendFromOld()
  for (let save = 1; save <= saves; save++) await saveThere({ ...hello, subject: `Hello ${save}` })
  expect(reported.draft).toMatchObject({ accountId: 'megan' })
  expect(reported.stamp).toMatchObject({ otherAccounts: ['adele'] })
  expect(await deliver()).toMatchObject({ kind: 'otherVersion', copy: { subject: 'Hello' } })
  // Back at the first account it is this version again, and nothing more leaves.
  expect(await deliver(own)).toMatchObject({ kind: 'sent' })
  expect(sentByMegan()).toEqual([])
})

test('saved by the new account, and not sent from the old one: it is sent once', async () => {
  const { saveThere, deliver, sentByMegan, inFolder } = await moveFrom(hello)
  await saveThere()
  expect(inFolder('drafts')).toEqual([])
  expect(await deliver()).toEqual({ kind: 'sent' })
  expect(sentByMegan()).toHaveLength(1)
})
