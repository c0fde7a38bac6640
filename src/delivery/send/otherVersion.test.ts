/** A draft that some other program sends or changes, and what is said of the version on screen. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import { deliverMessage } from './deliver.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { hello } from '#testing/deliveryHarness.ts'

const text = (text: string): ComposedMessage => {
  const body = { format: 'text', html: '', text } as const
  return { ...hello, subject: 'Budget', body }
}
const monday = text('Numbers as of Monday')
const friday = text('Numbers as of Friday, the right ones')

const meg = { emailAddress: { address: 'MeganB@contoso.com' } }
const alias = { emailAddress: { address: 'alex.wilber@contoso.com' } }

function setUp(options: Parameters<typeof startWriting>[1] = {}) {
  const writer = startWriting(createSandbox, options)
  const { graph, inFolder } = writer
  const scopes = ['Mail.Send', 'Mail.ReadWrite']
  const draftPath = () => `/me/messages/${inFolder('drafts')[0]!.id}`
  /** Another program with the same mailbox. */
  const other = {
    send: () => graph({ method: 'POST', path: `${draftPath()}/send`, scopes, reads: 'accepted' }),
    change: (body: object) => graph({ method: 'PATCH', path: draftPath(), body, scopes }),
    attach: (name: string) => {
      const file = { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: 'YQ==' }
      return graph({ method: 'POST', path: `${draftPath()}/attachments`, body: file, scopes })
    },
  }
  return { ...writer, other, texts: () => inFolder('sentitems').map(({ body }) => body.content) }
}

test('an older version sent from elsewhere is not this one, and this one can still be sent', async () => {
  const { save, deliver, other, texts, reported, outgoing, attempt, mailbox } = setUp()
  await save(monday)
  await other.send()
  const outcome = await deliver(friday)
  expect(outcome).toMatchObject({
    kind: 'otherVersion',
    copy: { subject: 'Budget', at: expect.any(String) },
  })
  expect(texts()).toEqual(['Numbers as of Monday'])
  expect(reported.record).toMatchObject({ step: 'final' })
  // A later page says the same.
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  const asNew = { ...outgoing(friday), stamp: createMessageIds('b', () => crypto.randomUUID()) }
  const fresh = { ...asNew, draft: undefined, creating: undefined, delivery: undefined }
  expect(await deliverMessage(mailbox, fresh, attempt(friday), {})).toEqual({
    kind: 'sent',
  })
  expect(texts()).toEqual(['Numbers as of Friday, the right ones', 'Numbers as of Monday'])
})

test('this version sent from elsewhere, by another tab of ours say, is sent', async () => {
  const { save, deliver, other } = setUp()
  await save(friday)
  await other.send()
  expect(await deliver(friday)).toMatchObject({ kind: 'sent', at: expect.any(String) })
})

type Other = ReturnType<typeof setUp>['other']
const elsewhere: readonly (readonly [string, (other: Other) => Promise<unknown>, string])[] = [
  ['nothing', () => Promise.resolve(), 'sent'],
  ['the subject', (other) => other.change({ subject: 'Budget, old' }), 'otherVersion'],
  [
    'the text',
    (other) => other.change({ body: { contentType: 'text', content: 'No' } }),
    'otherVersion',
  ],
  ['a file', (other) => other.attach('old.txt'), 'otherVersion'],
  [
    'recipients',
    (other) => other.change({ toRecipients: [], ccRecipients: [meg] }),
    'otherVersion',
  ],
  ['blind copies', (other) => other.change({ bccRecipients: [meg] }), 'otherVersion'],
  ['an alias', (other) => other.change({ toRecipients: [alias] }), 'cannotTell'],
  ['quotes and dashes', (other) => other.change({ subject: 'Budget –' }), 'cannotTell'],
  [
    'HTML around the same words',
    (other) =>
      other.change({ body: { contentType: 'html', content: `<div>${friday.body.text}</div>` } }),
    'sent',
  ],
]

test.each(elsewhere)(
  'our property stays when another program changes %s',
  async (_, change, kind) => {
    const { save, deliver, other, sandbox, reported } = setUp()
    await save(monday)
    sandbox.faults.add(finalSend({ status: 503 }))
    expect(await deliver(friday)).toMatchObject({ kind: 'notSent' })
    await change(other)
    await other.send()
    expect(await deliver(friday)).toMatchObject({ kind })
    expect(reported.draft).toBeUndefined()
  },
)

test.each([
  ['importance', { importance: 'high' }, 'otherVersion'],
  ['a header', { headers: [{ id: '1', name: 'x-a', value: 'b' }] }, 'cannotTell'],
  ['a category', { categories: ['Red'] }, 'cannotTell'],
] as const)('without our property the rest is compared too: %s', async (_, change, kind) => {
  const { save, deliver, other, texts } = setUp()
  await save(friday)
  await other.send()
  const found = await deliver({ ...friday, ...change })
  expect(found).toMatchObject({ kind })
  expect(texts()).toHaveLength(1)
})

test.each(['before', 'after'] as const)('an autosave whose answer got lost (%s)', async (when) => {
  const { save, deliver, other, sandbox } = setUp()
  await save(monday)
  sandbox.faults.add({ match: { method: 'PATCH' }, times: 'always', what: { status: 503, when } })
  await save(friday).catch(() => undefined)
  sandbox.faults.remove()
  await other.send()
  expect(await deliver(friday)).toMatchObject({ kind: when === 'after' ? 'sent' : 'otherVersion' })
})

test('changed while in doubt, what had left is not the version on screen', async () => {
  const { deliver, sandbox, texts } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const offline = { match: { method: 'GET' }, times: 'always', what: { status: 503 } } as const
  sandbox.faults.add(offline)
  expect(await deliver(monday)).toMatchObject({ kind: 'cannotTell', evidence: 'noAnswer' })
  sandbox.faults.remove()
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(await deliver(monday)).toMatchObject({ kind: 'sent' })
  expect(texts()).toEqual(['Numbers as of Monday'])
})

test('an older version that arrives late is not the newer one, which bears another id', async () => {
  const { deliver, sandbox, reported, graph, inFolder } = setUp()
  sandbox.faults.add(finalSend({ status: 503 }))
  expect(await deliver(monday)).toMatchObject({ kind: 'notSent' })
  const message = {
    ...toGraphMessage(monday),
    internetMessageId: reported.stamp!.internetMessageId,
  }
  const late = { method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'] } as const
  await graph({ ...late, body: { message }, reads: 'accepted' })
  sandbox.faults.add(finalSend({ status: 503 }))
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(inFolder('sentitems')).toHaveLength(1)
})

test('a record of an older page, without a version, is settled by what the copy says', async () => {
  const { deliver, sandbox, reported } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, times: 'always', what: { status: 503 } })
  await deliver(monday)
  sandbox.faults.remove()
  const { internetMessageId, letterId } = reported.stamp!
  reported.stamp = { internetMessageId, letterId }
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(await deliver(monday)).toMatchObject({ kind: 'sent' })
})

test('as MIME, a draft that was sent from elsewhere is not taken for it', async () => {
  const { save, sendMime, other, sandbox, texts } = setUp()
  await save(monday)
  await other.send()
  sandbox.faults.add(finalSend({ status: 503 }))
  expect(await sendMime(friday)).toMatchObject({ kind: 'otherVersion' })
  expect(texts()).toEqual(['Numbers as of Monday'])
})

test.each([
  [monday, friday, 'otherVersion'],
  [friday, friday, 'sent'],
])('a draft that a later saving missed is looked for before anything is sent', async (...at) => {
  const [saved, written, kind] = at
  const { save, deliver, other, reported, finals } = setUp()
  await save(saved)
  await other.send()
  await expect(save({ ...written, importance: 'high' })).rejects.toThrow()
  expect(reported.draft).toBeUndefined()
  expect(await deliver(written)).toMatchObject({ kind })
  expect(finals()).toBe(1)
})

test('one that was only deleted is sent', async () => {
  const { save, deliver, texts, graph, reported } = setUp()
  await save(monday)
  const path = `/me/messages/${reported.draft!.id}`
  await graph({ method: 'DELETE', path, scopes: ['Mail.ReadWrite'] })
  await expect(save(friday)).rejects.toThrow()
  expect(await deliver(friday)).toEqual({ kind: 'sent' })
  expect(texts()).toEqual(['Numbers as of Friday, the right ones'])
})

test('changed elsewhere between our writing and the last request, it is not sent', async () => {
  const { save, deliver, other, sandbox, texts } = setUp()
  await save(monday)
  const match = { method: 'GET', path: '/attachments' }
  sandbox.faults.add({ match, what: { hold: true, when: 'after' } })
  const sending = deliver(friday)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  await other.change({ subject: 'Budget, old' })
  sandbox.faults.release()
  await expect(sending).rejects.toMatchObject({ name: 'ChangedElsewhere' })
  expect(texts()).toEqual([])
})
