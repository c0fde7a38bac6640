// @vitest-environment jsdom
/** MIME, an answer, and mentions in beta: the calls previewed are those the sandbox then gets. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { MimeTooLarge } from '#delivery/core/deliveryErrors.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { saveAsMime } from '#delivery/draft/saveAsMime.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { sendMessage } from '#delivery/send/sendMessage.ts'
import { nextVersion } from '#delivery/core/version.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { startReply } from '#delivery/open/startReply.ts'
import { openMailbox, person } from '#testing/sandboxMailbox.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { received, shown } from '#testing/compareCalls.ts'
import { previewDelivery, previewSave } from './previewDelivery.ts'
import { shownPieces } from './recordedCall.ts'

// A message in MIME says when it was written.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 }))
afterEach(() => void vi.useRealTimers())

const address = 'AdeleV@contoso.com'
const { capabilities } = clouds.global

/** The same ids for what is previewed as for what is sent: each version of a message has its own. */
function sequence() {
  let count = 0
  return () => `id-${++count}`
}

type Options = { readonly version?: 'v1.0' | 'beta'; readonly as?: 'json' | 'mime' }

function setUp({ version = 'v1.0', as = 'json' }: Options = {}) {
  const sandbox = createSandbox()
  const { graph } = createSandboxClient(sandbox, { version })
  const mailbox = { graph, accountId: 'adele', address }
  const graphUrl = `${sandbox.origins.graph}/${version}`
  const destination = () => ({ graphUrl, accountId: 'adele', address, newId: sequence() })
  const intent = { as }
  const plan = ({ message, draft }: OutgoingMessage) =>
    planDelivery(message, { draft, capabilities, as })
  const newMessage = (message: ComposedMessage): OutgoingMessage => {
    return { id: 'message-1', stamp: createMessageIds('message-1', randomUUID), message }
  }
  return {
    sandbox,
    newMessage,
    log: () => received(sandbox.store.log),
    preview: (outgoing: OutgoingMessage) =>
      previewDelivery(outgoing, plan(outgoing), destination(), intent),
    previewSaving: (outgoing: OutgoingMessage) => previewSave(outgoing, destination(), as),
    send(original: OutgoingMessage) {
      const outgoing = { ...original, stamp: nextVersion(original, plan(original), sequence()) }
      return sendMessage(mailbox, outgoing, { plan: plan(original), intent, now: Date.now })
    },
    save: (outgoing: OutgoingMessage) =>
      (as === 'mime' ? saveAsMime : saveDraft)(mailbox, outgoing),
  }
}

const bytes = (size: number) => new Uint8Array(size).map((_, at) => at % 251)

const formatted: ComposedMessage = {
  ...hello,
  subject: 'Grüße',
  bcc: [{ address: 'MeganB@contoso.com' }],
  body: { format: 'html', html: '<p>Hé <b>you</b></p>', text: 'Hé you' },
  headers: [{ id: '1', name: 'List-Unsubscribe', value: '<mailto:a@b.org>' }],
  attachments: [fileOf(bytes(70_001), 'käse.bin'), fileOf(bytes(0), 'empty.txt')],
}

test.each([
  ['without files', { ...formatted, attachments: [] }],
  ['with files', formatted],
])('sent as MIME %s: the one call, to the byte', async (_name, message) => {
  const { preview, send, newMessage, log } = setUp({ as: 'mime' })
  const outgoing = newMessage(message)
  const { calls, failure } = await preview(outgoing)
  expect(log()).toEqual([])
  await send(outgoing)
  expect(failure).toBeUndefined()
  expect(log()).toEqual(await shown(calls))
  expect(calls).toMatchObject([{ method: 'POST', scopes: ['Mail.Send'] }])
  expect(calls[0]!.bodyBytes).toBe(String(log()[0]!.body).length)
})

test('saved as MIME, and sent so when there is a draft: the older copy goes', async () => {
  const { preview, previewSaving, save, send, newMessage, log, sandbox } = setUp({ as: 'mime' })
  const outgoing = newMessage(formatted)
  const first = await previewSaving(outgoing)
  const draft = await save(outgoing)
  expect(log()).toEqual(await shown(first.calls))
  sandbox.store.requestLog.clear()
  const saved = { ...outgoing, draft }
  const { calls } = await preview(saved)
  await send(saved)
  expect(log()).toEqual(await shown(calls))
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'DELETE'])
})

test('too large for MIME: nothing is written to find that out', async () => {
  const { preview, previewSaving, newMessage } = setUp({ as: 'mime' })
  const read = vi.fn()
  const file = Object.assign(new Blob([]), { slice: read, arrayBuffer: read })
  const outgoing = newMessage({ ...hello, attachments: [{ ...fileOf(bytes(0)), size: 9e6, file }] })
  for (const { calls, failure } of [await preview(outgoing), await previewSaving(outgoing)]) {
    expect(calls).toEqual([])
    expect(failure).toBeInstanceOf(MimeTooLarge)
  }
  expect(read).not.toHaveBeenCalled()
})

const picture = Buffer.from(bytes(400)).toString('base64')

/** Alex wrote to Adele, with a picture in the text and a file. */
async function answered(options: Options, kind: 'reply' | 'forward') {
  const setup = setUp(options)
  const { sandbox } = setup
  const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
  const type = '#microsoft.graph.fileAttachment'
  const inline = { isInline: true, contentId: 'p1', contentType: 'image/png' }
  const message = {
    subject: 'Question',
    body: { contentType: 'html', content: '<p style="margin:0">Old <img src="cid:p1"></p>' },
    toRecipients: [person(address, 'Adele'), person('MeganB@contoso.com', 'Megan')],
    attachments: [
      { '@odata.type': type, name: 'p.png', contentBytes: picture, ...inline },
      { '@odata.type': type, name: 'a.txt', contentBytes: btoa('Hello') },
    ],
  }
  const post = { method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'] } as const
  await alex.graph({ ...post, body: { message }, reads: 'accepted' })
  const { reader, mailbox } = openMailbox(sandbox)
  const [original] = mailbox.list(mailbox.folderId('inbox'))
  const opened = await startReply(reader, kind, original!.id)
  sandbox.store.requestLog.clear()
  const body = { ...opened.message.body, html: '<p>Yes</p>', text: 'Yes' }
  return { ...setup, outgoing: { ...opened, message: { ...opened.message, body } } }
}

test.each(['reply', 'forward'] as const)(
  'a %s with what Exchange stored in it: sent piece by piece',
  async (kind) => {
    const { preview, send, outgoing, log } = await answered({}, kind)
    const to = [...outgoing.message.to, { address: 'AlexW@contoso.com' }]
    const more = [...outgoing.message.attachments, fileOf(bytes(3000), 'new.bin')]
    const answer = { ...outgoing, message: { ...outgoing.message, to, attachments: more } }
    const { calls, failure } = await preview(answer)
    await send(answer)
    expect(failure).toBeUndefined()
    expect(log()).toEqual(await shown(calls))
    expect(calls.map(({ method }) => method)).toEqual(expect.arrayContaining(['PATCH', 'POST']))
  },
)

test('an answer saved, and opened once more, is previewed too', async () => {
  const { previewSaving, save, outgoing, log } = await answered({}, 'reply')
  const { calls } = await previewSaving(outgoing)
  await save(outgoing)
  expect(log()).toEqual(await shown(calls))
})

test('an answer in MIME: what must be fetched first is previewed, its content is not made up', async () => {
  const { preview, send, outgoing, log } = await answered({ as: 'mime' }, 'forward')
  const message = { ...outgoing.message, to: [{ address: 'AlexW@contoso.com' }] }
  const { calls, failure } = await preview({ ...outgoing, message })
  await send({ ...outgoing, message })
  expect(failure).toBeUndefined()
  const lines = calls.map(({ method, path }) => ({ method, path: shownPieces(path) }))
  const made = log().map(({ method, path }) => `${method} ${path}`)
  expect(lines.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual(
    made.map((line) => line.replace('/ID', `/${outgoing.draft.id}`)),
  )
  expect(made.filter((line) => line.endsWith('/$value'))).toHaveLength(2)
  await expect(shown(calls)).rejects.toBeInstanceOf(UnreadableFile)
})

test('a draft that must be made anew: its files are named, not made up', async () => {
  const { previewSaving, outgoing } = await answered({ version: 'beta' }, 'forward')
  const message = { ...outgoing.message, mentions: [{ address: 'danas@contoso.com' }] }
  const { calls, failure } = await previewSaving({ ...outgoing, message })
  expect(failure).toBeUndefined()
  const attached = calls.filter(({ path }) => shownPieces(path).endsWith('/attachments'))
  const named = attached.map(({ body }) => body.kind === 'text' && body.pieces.filter(isNamed))
  expect(named).toMatchObject([[{ name: 'p.png' }], [{ name: 'a.txt' }]])
})

const isNamed = (piece: unknown) => typeof piece !== 'string'

test.each([
  ['one request', hello],
  ['a draft', { ...hello, attachments: [fileOf(bytes(4_000_000), 'large.bin')] }],
])('mentions in beta, %s: the calls previewed are those made', async (_name, messageOf) => {
  const { preview, send, newMessage, log } = setUp({ version: 'beta' })
  const outgoing = newMessage({
    ...messageOf,
    mentions: [{ name: 'Dana', address: 'danas@contoso.com' }],
  })
  const { calls } = await preview(outgoing)
  expect(calls[0]!.url.join('')).toContain('/beta/me/')
  await send(outgoing)
  expect(log()).toEqual(await shown(calls))
  expect(JSON.stringify(log()[0]!.body)).toContain('"mentions":[{"mentioned":{')
})
