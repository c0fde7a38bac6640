/** Sending and saving as MIME, judged by the sandbox. */
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { getMime } from '#graph/mail.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { UnknownOutcome } from '#delivery/core/deliveryErrors.ts'
import { validateRoute } from '#delivery/checks/validateRoute.ts'
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import { validateMime } from '#delivery/checks/validateMime.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { sendRawMime } from './sendRawMime.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'
import { clouds } from '#config/clouds.ts'

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const mailboxOf = (address: string) =>
    sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
  const adele = mailboxOf('AdeleV@contoso.com')
  const alex = mailboxOf('AlexW@contoso.com')
  const sent = () => adele.list(adele.folderId('sentitems'))
  const drafts = () => adele.list(adele.folderId('drafts'))
  const received = () => alex.list(alex.folderId('inbox'))
  const calls = () => sandbox.store.log.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
  return { ...writer, sandbox, adele, sent, drafts, received, calls }
}

const whole: ComposedMessage = {
  ...hello,
  cc: [{ name: 'Müller, Jörg', address: 'joerg@x.org' }],
  bcc: [{ address: 'MeganB@contoso.com' }],
  subject: 'Grüße',
  body: { format: 'html', html: '<p>Hé</p>', text: 'Hé' },
  importance: 'high',
  receipts: { read: true, delivery: true },
  headers: [{ id: '1', name: 'List-Unsubscribe', value: '<mailto:a@b.org>' }],
  attachments: [fileOf(new Uint8Array(5000).fill(7), 'käse.bin')],
}

test('everything MIME can say arrives, in one request', async () => {
  const { sendMime, sent, received, calls, stamp } = setUp()
  await sendMime(whole)
  expect(calls()).toEqual(['POST /v1.0/me/sendMail'])
  expect(sent()).toMatchObject([
    {
      subject: 'Grüße',
      internetMessageId: stamp.internetMessageId,
      from: { emailAddress: { address: 'AdeleV@contoso.com' } },
      ccRecipients: [{ emailAddress: { name: 'Müller, Jörg', address: 'joerg@x.org' } }],
      bccRecipients: [{ emailAddress: { address: 'MeganB@contoso.com' } }],
      importance: 'high',
      isReadReceiptRequested: true,
      isDeliveryReceiptRequested: true,
      attachments: [{ name: 'käse.bin', bytes: new Uint8Array(5000).fill(7) }],
    },
  ])
  const mail = await simpleParser(Buffer.from(received()[0]!.mime!))
  expect(mail.headers.has('bcc')).toBe(false)
  expect(mail.headers.has('list')).toBe(true)
  expect(mail.text).toBe('Hé')
})

test.each([
  [{ status: 504, when: 'after' }, { kind: 'sent' }],
  [{ dropConnection: true }, { kind: 'notSent' }],
] as const)('without an answer (%j) it is looked for, and sent once: %j', async (what, outcome) => {
  const { sendMime, sandbox, calls, sent } = setUp()
  sandbox.faults.add({ match: { path: '/send*' }, what })
  await expect(sendMime(hello)).resolves.toMatchObject(outcome)
  expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(1)
  expect(sent()).toHaveLength(outcome.kind === 'sent' ? 1 : 0)
})

test('a draft of a message that left by MIME without an answer goes too', async () => {
  const { save, sendMime, sandbox, drafts } = setUp()
  await save(hello)
  sandbox.faults.add({ match: { path: '/send*' }, what: { status: 504, when: 'after' } })
  await expect(sendMime(hello)).resolves.toMatchObject({ kind: 'sent' })
  expect(drafts()).toEqual([])
})

test('a draft of the message goes when it has left as MIME', async () => {
  const { save, sendMime, drafts, sent, reported } = setUp()
  await save(hello)
  await sendMime(hello)
  expect(sent()).toHaveLength(1)
  expect(drafts()).toEqual([])
  expect(reported.draft).toBeUndefined()
})

test('saved as MIME, then saved again, there is one draft', async () => {
  const { save, saveMime, drafts, reported } = setUp()
  await save(hello)
  await saveMime({ ...hello, subject: 'In MIME' })
  expect(drafts()).toMatchObject([{ subject: 'In MIME' }])
  expect(drafts()[0]!.mime).not.toBeNull()
  await save({ ...hello, subject: 'In JSON' })
  expect(drafts()).toMatchObject([{ subject: 'In JSON', mime: null }])
  expect(reported.draft?.isKept).toBe(true)
})

test('a draft whose answer was lost is not made twice', async () => {
  const { saveMime, drafts, sandbox } = setUp()
  sandbox.faults.add({
    match: { method: 'POST', path: '/me/messages' },
    what: { dropConnection: true, when: 'after' },
  })
  await saveMime(hello)
  expect(drafts()).toHaveLength(1)
})

const inReplyTo = { id: '1', name: 'In-Reply-To', value: '<a@b.org>' }

const planned = (message: ComposedMessage) =>
  planDelivery(message, { capabilities: clouds.global.capabilities, as: 'mime' })
const withFile = (size: number) => ({ ...hello, attachments: [fileOf(new Uint8Array(size))] })

test.each([
  [2_100_000, []],
  [2_300_000, ['deliver.mimeTooLarge']],
])('a file of %i bytes is judged by the size it will have', (size, textKey) => {
  const message = withFile(size)
  expect(validateRoute(message, planned(message)).map((issue) => issue.textKey)).toEqual(textKey)
})

test('what just fits is taken by the sandbox', async () => {
  const { sendMime, sent, calls, sandbox } = setUp()
  const message = withFile(2_180_000)
  expect(validateRoute(message, planned(message))).toEqual([])
  await sendMime(message)
  expect(sent()).toHaveLength(1)
  expect(calls()).toHaveLength(1)
  expect(sandbox.store.log[0]).toBeDefined()
})

test('what is lost is asked about first', () => {
  const message: ComposedMessage = {
    ...hello,
    flag: { on: true, timeZone: 'UTC' },
    saveToSentItems: false,
  }
  expect(validateRoute(message, planned(message))).toMatchObject([
    { textKey: 'deliver.mimeNoFlag', severity: 'asks' },
    { textKey: 'deliver.mimeKept', severity: 'asks' },
  ])
})

const inConversation = { isAnswer: true } as const

test.each([
  ['a comma in a category', { categories: ['Red, green', 'Blue'] }, {}, ['deliver.mimeNoComma']],
  ['an answer', {}, inConversation, ['deliver.mimeNoConversation']],
  ['an answer that says so itself', { headers: [inReplyTo] }, inConversation, []],
  ['no answer', {}, {}, []],
])('%s: what is said first', (_name, changes, draft, textKey) => {
  const issues = validateMime({ ...hello, ...changes }, draft)
  expect(issues.map((issue) => issue.textKey)).toEqual(textKey)
})

test('a 413 is explained as what it is', async () => {
  const { sendMime } = setUp()
  const error = await sendMime(withFile(2_500_000)).catch((thrown: unknown) => thrown)
  expect(explainFailure(error, 'send')).toMatchObject({
    textKey: 'deliver.notSent',
    why: 'deliver.mimeRefused',
    place: 'attachments',
  })
})

test('a sealed message leaves byte for byte, once', async () => {
  const { graph, sandbox, received } = setUp()
  const mime =
    'From: AdeleV@contoso.com\r\nTo: AlexW@contoso.com\r\nContent-Type: application/pkcs7-mime\r\n\r\n\u0001odd\n'
  await sendRawMime({ graph, accountId: 'adele' }, new Blob([mime]))
  expect(Buffer.from(received()[0]!.mime!).toString()).toBe(mime)
  sandbox.faults.add({ match: { path: '/send*' }, what: { status: 504, when: 'after' } })
  const again = sendRawMime({ graph, accountId: 'adele' }, new Blob([mime]))
  await expect(again).rejects.toBeInstanceOf(UnknownOutcome)
  expect(received()).toHaveLength(2)
})

test('what was sent as MIME is got back byte for byte', async () => {
  const { graph, saveMime, drafts } = setUp()
  const { id } = await saveMime(whole)
  const mime = await getMime(graph, id)
  expect(Buffer.from(await mime.arrayBuffer())).toEqual(Buffer.from(drafts()[0]!.mime!))
})
