// @vitest-environment jsdom
/** Copied and run: MIME, an answer with what Exchange stored in it, mentions in beta. */
import { randomUUID } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { freePorts } from '#sandbox/serve/freePorts.ts'
import { listen } from '#sandbox/serve/listen.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { startReply } from '#delivery/open/startReply.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { runCopied, ways } from '#testing/runCopiedCalls.ts'
import { previewDelivery, previewSave } from '#inspector/record/previewDelivery.ts'

// Many processes start one after the other.
vi.setConfig({ testTimeout: 120_000 })

type Raised = { sandbox: ReturnType<typeof createSandbox>; close: () => Promise<void> }
let raised: Raised

beforeAll(async () => {
  const [app, graph, upload] = (await freePorts(31_000 + (process.pid % 1000) * 3)).map(
    (port) => `http://localhost:${port}`,
  )
  const sandbox = createSandbox({ appOrigin: app!, graphOrigin: graph!, uploadOrigin: upload! })
  const server = await listen(sandbox.fetch, graph!)
  raised = { sandbox, close: () => server.close() }
})
afterAll(() => raised.close())

type Options = { readonly as: 'json' | 'mime'; readonly version: 'v1.0' | 'beta' }

/** Somebody new, with a mailbox of their own. */
function setUp({ as = 'json', version = 'v1.0' }: Partial<Options> = {}) {
  const { sandbox } = raised
  const address = `${randomUUID().slice(0, 8)}@contoso.com`
  const token = sandbox.tokenFor(address, ['Mail.Send', 'Mail.ReadWrite'])
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
  const graphUrl = `${sandbox.origins.graph}/${version}`
  const destination = { graphUrl, accountId: 'robin', address, newId: randomUUID }
  const { capabilities } = clouds.global
  const preview = (outgoing: OutgoingMessage) =>
    previewDelivery(
      outgoing,
      planDelivery(outgoing.message, { draft: outgoing.draft, capabilities, as }),
      destination,
      { as },
    )
  return {
    ...{ sandbox, address, token, mailbox, preview },
    previewSaving: (outgoing: OutgoingMessage) => previewSave(outgoing, destination, as),
    inFolder: (name: 'sentitems' | 'drafts' | 'inbox') => mailbox.list(mailbox.folderId(name)),
  }
}

function newMessage(message: ComposedMessage): OutgoingMessage {
  return { id: 'message-1', stamp: createMessageIds('message-1', randomUUID), message }
}

const content = new Uint8Array(90_000).map((_, at) => at % 251)
const mime: ComposedMessage = {
  ...hello,
  subject: `Grüße, O'Hara "$(id)"`,
  body: { format: 'html', html: "<p>It's <b>Hé</b></p>", text: "It's Hé" },
  headers: [{ id: '1', name: 'List-Unsubscribe', value: '<mailto:a@b.org>' }],
  attachments: [fileOf(content, "kl'ein.bin")],
}

const everyWay = Object.keys(ways)

test.each(everyWay)('%s: a message in MIME, sent and saved', async (way) => {
  const { preview, previewSaving, inFolder, token, address } = setUp({ as: 'mime' })
  for (const { calls } of [
    await preview(newMessage(mime)),
    await previewSaving(newMessage(mime)),
  ]) {
    expect(await runCopied(ways[way]!, calls, { token })).toMatchObject({ code: 0, stderr: '' })
  }
  for (const folder of ['sentitems', 'drafts'] as const) {
    const [message, ...more] = inFolder(folder)
    expect(more).toEqual([])
    const read = await simpleParser(Buffer.from(message!.mime!))
    expect(read).toMatchObject({ subject: mime.subject, from: { text: address }, text: "It's Hé" })
    expect(String(read.html)).toContain('<b>Hé</b>')
    expect(read.headers.has('list')).toBe(true)
    expect(read.attachments).toMatchObject([{ filename: "kl'ein.bin" }])
    expect(new Uint8Array(read.attachments[0]!.content)).toEqual(content)
  }
})

test.each(everyWay)('%s: an answer, with the picture it quotes', async (way) => {
  const { preview, inFolder, sandbox, address, token } = setUp()
  const alex = createSandboxClient(sandbox, { address: 'AlexW@contoso.com' })
  const type = '#microsoft.graph.fileAttachment'
  const inline = { isInline: true, contentId: 'p1', contentType: 'image/png' }
  const message = {
    subject: 'Question',
    body: { contentType: 'html', content: '<p style="margin:0">Old <img src="cid:p1"></p>' },
    toRecipients: [{ emailAddress: { address } }],
    attachments: [{ '@odata.type': type, name: 'p.png', contentBytes: btoa('picture'), ...inline }],
  }
  const post = { method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'] } as const
  await alex.graph({ ...post, body: { message }, reads: 'accepted' })
  const [question] = inFolder('inbox')
  const reader = {
    ...{ graph: createSandboxClient(sandbox, { address }).graph, accountId: 'robin' },
    ...{ addresses: [address], zone: 'UTC', newId: randomUUID },
  }
  const answer = await startReply(reader, 'forward', question!.id)
  const { body, attachments } = answer.message
  const { calls } = await preview({
    ...answer,
    message: {
      ...answer.message,
      to: [{ address: 'AlexW@contoso.com' }],
      body: { ...body, html: "<p>It's me</p>", text: "It's me" },
      attachments: [...attachments, fileOf(content, 'new.bin')],
    },
  })
  expect(await runCopied(ways[way]!, calls, { token })).toMatchObject({ code: 0, stderr: '' })
  const [sent, ...more] = inFolder('sentitems')
  expect(more).toEqual([])
  expect(inFolder('drafts')).toEqual([])
  expect(sent!.conversationId).toBe(question!.conversationId)
  expect(sent!.body.content).toContain("It's me")
  expect(sent!.body.content).toContain('<p style="margin:0">Old <img src="cid:p1"></p>')
  expect(sent!.attachments).toMatchObject([{ name: 'p.png' }, { name: 'new.bin', bytes: content }])
})

test.each(everyWay)('%s: a mention, in beta', async (way) => {
  const { preview, inFolder, token } = setUp({ version: 'beta' })
  const mentions = [{ name: 'Dana Swope', address: 'danas@contoso.com' }]
  const { calls } = await preview(newMessage({ ...hello, mentions }))
  expect(await runCopied(ways[way]!, calls, { token })).toMatchObject({ code: 0, stderr: '' })
  expect(inFolder('sentitems')).toMatchObject([
    { subject: hello.subject, mentions: [{ mentioned: { address: 'danas@contoso.com' } }] },
  ])
})
