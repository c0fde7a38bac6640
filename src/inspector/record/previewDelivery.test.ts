/** What the panel previews, beside what the sandbox then received: the same calls, in order. */
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isFile } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'
import { received, shown, sideBySide } from '#testing/compareCalls.ts'
import { previewDelivery, previewSave } from './previewDelivery.ts'

const { capabilities } = clouds.global
const destination = {
  graphUrl: 'http://localhost:5174/v1.0',
  accountId: 'adele',
  newId: randomUUID,
}

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const outgoing = (message: ComposedMessage) => {
    return { id: 'message-1', stamp: writer.stamp, message, draft: writer.reported.draft }
  }
  const plan = (message: ComposedMessage) =>
    planDelivery(message, { draft: writer.reported.draft, capabilities })
  const preview = (message: ComposedMessage) =>
    previewDelivery(outgoing(message), plan(message), destination)
  const previewSaving = (message: ComposedMessage) => previewSave(outgoing(message), destination)
  return { ...writer, sandbox, preview, previewSaving }
}

const bytes = (size: number) => new Uint8Array(size).map((_, at) => at % 251)

const threeKinds: ComposedMessage = {
  ...hello,
  subject: 'Grüße',
  flag: { on: true, timeZone: 'UTC' },
  headers: [{ id: '1', name: 'x-group', value: 'Nevada' }],
  attachments: [
    fileOf(bytes(70_001), 'klein “1”.bin'),
    fileOf(bytes(8_000_000), 'large.bin'),
    fileOf(bytes(0), 'empty.txt'),
    fileOf(bytes(5), 'klein “1”.bin'),
  ],
}

test.each([
  ['one request', hello],
  ['one request with files', { ...hello, attachments: [fileOf(bytes(100_000)), fileOf(bytes(1))] }],
  ['a draft with three kinds of files', threeKinds],
])('%s: the calls previewed are those the sandbox gets', async (_name, message) => {
  const { preview, send, sandbox } = setUp()
  const { calls, failure } = await preview(message)
  expect(sandbox.store.log).toEqual([])
  await send(message)
  expect(failure).toBeUndefined()
  expect(sideBySide(received(sandbox.store.log))).toEqual(sideBySide(await shown(calls)))
})

test('scheduled, a small message is previewed as the draft that it is sent by', async () => {
  const { deliver, outgoing, sandbox } = setUp()
  const intent = { as: 'json', sendAt: '2999-01-05T09:00:00Z' } as const
  const plan = planDelivery(hello, { capabilities, ...intent })
  const { calls } = await previewDelivery(outgoing(hello), plan, destination, intent)
  expect(await deliver(hello, intent)).toMatchObject({ kind: 'scheduled' })
  expect(received(sandbox.store.log)).toEqual(await shown(calls))
  expect(sandbox.store.log.some(({ path }) => path.includes('sendMail'))).toBe(false)
})

test('saving, saving again and sending what was saved are previewed too', async () => {
  const { preview, previewSaving, save, send, sandbox } = setUp()
  const changed = {
    ...threeKinds,
    subject: 'Changed',
    attachments: [...threeKinds.attachments.slice(1), fileOf(bytes(3), 'new.txt')],
  }
  const steps = [
    { previewed: previewSaving, done: save, message: threeKinds },
    { previewed: previewSaving, done: save, message: changed },
    { previewed: previewSaving, done: save, message: changed },
    { previewed: preview, done: send, message: changed },
  ] as const
  for (const { previewed, done, message } of steps) {
    sandbox.store.requestLog.clear()
    const { calls } = await previewed(message)
    await done(message)
    expect(sideBySide(received(sandbox.store.log))).toEqual(sideBySide(await shown(calls)))
  }
})

test('the size and the permission of each call are those of the real one', async () => {
  const { preview, requests, send, sandbox } = setUp()
  const tokenFor = vi.spyOn(sandbox, 'tokenFor')
  const { calls } = await preview(threeKinds)
  await send(threeKinds)
  const real = requests.map(({ body, headers, url }) => {
    const size =
      typeof body === 'string' ? Buffer.byteLength(body) : ((body as Blob | undefined)?.size ?? 0)
    const scope = url.endsWith('/send') ? 'Mail.Send' : 'Mail.ReadWrite'
    return `${size} ${headers.has('authorization') ? scope : ''}`
  })
  // Large files travel side by side: the order of their calls is nobody's promise.
  const previewed = calls.map(({ bodyBytes, scopes }) => `${bodyBytes} ${scopes.join()}`)
  expect(previewed.sort()).toEqual(real.sort())
  expect(tokenFor.mock.calls.map(([, scopes]) => scopes.join())).toEqual([
    'Mail.ReadWrite',
    'Mail.Send',
  ])
})

test('no file is read, whatever is attached', async () => {
  const { preview } = setUp()
  const read = vi.fn()
  class Watched extends Blob {
    override slice(...range: Parameters<Blob['slice']>) {
      read()
      return super.slice(...range)
    }
    override arrayBuffer() {
      read()
      return super.arrayBuffer()
    }
  }
  const attachments = threeKinds.attachments.filter(isFile).map((file) => {
    return file.size === 0 ? file : { ...file, file: new Watched([file.file]) }
  })
  const { calls } = await preview({ ...threeKinds, attachments })
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(3)
  expect(read).not.toHaveBeenCalled()
})

test('a file that cannot be read stops nothing until it is copied', async () => {
  const { preview } = setUp()
  const [file] = threeKinds.attachments
  const gone = { ...file!, file: new Blob([]) }
  const { calls, failure } = await preview({ ...hello, attachments: [gone] })
  expect(failure).toBeUndefined()
  await expect(shown(calls)).rejects.toThrow('The file')
})
