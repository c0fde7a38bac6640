/** What is copied runs: cURL in a shell and fetch in Node put the same message into the mailbox. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { freePorts } from '#sandbox/serve/freePorts.ts'
import { listen } from '#sandbox/serve/listen.ts'
import { isFile } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { runCopied, ways } from '#testing/runCopiedCalls.ts'
import { previewDelivery } from '#inspector/record/previewDelivery.ts'

// Many processes start one after the other.
vi.setConfig({ testTimeout: 120_000 })

type Raised = { sandbox: ReturnType<typeof createSandbox>; close: () => Promise<void> }
let raised: Raised

beforeAll(async () => {
  const [app, graph, upload] = (await freePorts(27_400 + (process.pid % 1000) * 3)).map(
    (port) => `http://localhost:${port}`,
  )
  const sandbox = createSandbox({ appOrigin: app!, graphOrigin: graph!, uploadOrigin: upload! })
  const servers = await Promise.all([listen(sandbox.fetch, graph!), listen(sandbox.fetch, upload!)])
  raised = {
    sandbox,
    close: async () => void (await Promise.all(servers.map((one) => one.close()))),
  }
})
afterAll(() => raised.close())

const bytes = (size: number, seed = 0) => new Uint8Array(size).map((_, at) => (at + seed) % 251)
const large = { name: `l'a "r" $(g) \\e.bin`, bytes: bytes(4_500_000) }
const body = `It's "quoted" \\ $(id) \`id\` \${HOME}\n'@\nGrüße 🙂 ’‘ %PATH% !! END`

const messages: Record<string, ComposedMessage> = {
  'one request': {
    ...hello,
    subject: `O'Hara's "$PATH" \\n`,
    body: { format: 'text', html: '', text: body },
  },
  'one long request': { ...hello, attachments: [fileOf(bytes(300_000), "kl'ein.bin")] },
  'a draft with files': {
    ...hello,
    body: { format: 'text', html: '', text: body },
    attachments: [
      fileOf(bytes(200_000, 3), 'small.bin'),
      fileOf(large.bytes, large.name),
      fileOf(bytes(0), 'empty.txt'),
      fileOf(bytes(3_000_000, 9), 'second.bin'),
    ],
  },
}

const cases = Object.keys(ways).flatMap((way) => Object.keys(messages).map((name) => [way, name]))

test.each(cases)('%s, %s: the same message', async (way = '', name = '') => {
  const { sandbox } = raised
  const person = `${randomUUID().slice(0, 8)}@contoso.com`
  const message = messages[name]!
  const files = { [large.name]: large.bytes, 'second.bin': bytes(3_000_000, 9) }
  const token = sandbox.tokenFor(person, ['Mail.Send', 'Mail.ReadWrite'])
  const ran = await runCopied(ways[way]!, await preview(message), { token, files })
  expect(ran).toMatchObject({ code: 0, stderr: '' })

  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(person)!.id)
  const [sent, ...more] = mailbox.list(mailbox.folderId('sentitems'))
  expect(more).toEqual([])
  expect(sent).toMatchObject({ subject: message.subject })
  const { content } = sent!.body
  expect(content).toContain(message.body.text.split('\n').at(-1))
  // Large files travel side by side: which is there first is nobody's promise.
  expect(filesOf(sent!.attachments).sort()).toEqual(
    (
      await Promise.all(
        message.attachments.filter(isFile).map(async ({ name, file }) => {
          return [name, sha(new Uint8Array(await file.arrayBuffer()))]
        }),
      )
    ).sort(),
  )
})

test('what fails ends the script, and the message is not sent', async () => {
  const { sandbox } = raised
  const person = `${randomUUID().slice(0, 8)}@contoso.com`
  const calls = await preview(messages['a draft with files']!)
  const token = sandbox.tokenFor(person, ['Mail.Send', 'Mail.ReadWrite'])
  const shell = await runCopied(ways['cURL, by a stand-in']!, calls, { token })
  const node = await runCopied(ways['fetch']!, calls, { token })
  expect([shell.code, node.code]).not.toContain(0)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(person)!.id)
  expect(mailbox.list(mailbox.folderId('sentitems'))).toEqual([])
})

async function preview(message: ComposedMessage) {
  const outgoing = { id: 'message-1', stamp: createMessageIds('message-1', randomUUID), message }
  const plan = planDelivery(message, { capabilities: clouds.global.capabilities })
  const graphUrl = `${raised.sandbox.origins.graph}/v1.0`
  const { calls } = await previewDelivery(outgoing, plan, {
    graphUrl,
    accountId: 'adele',
    newId: randomUUID,
  })
  return calls
}

const sha = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

function filesOf(files: readonly { name: string; bytes: Uint8Array }[]) {
  return files.map(({ name, bytes }) => [name, sha(bytes)])
}
