/** What the panel foretells, beside what the sandbox then received: the same calls, in order. */
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isFile } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { createWriter, fileOf, hello } from '#testing/deliveryHarness.ts'
import { received, shown } from '#testing/compareCalls.ts'
import { previewDelivery, previewSave } from './previewDelivery.ts'

const { abilities } = clouds.global
const destination = {
  graphUrl: 'http://localhost:5174/v1.0',
  accountId: 'adele',
  newId: randomUUID,
}

function setUp() {
  const sandbox = createSandbox()
  const writer = createWriter(sandbox)
  const letter = (message: ComposedMessage) => {
    return { id: 'letter-1', stamp: writer.stamp, message, draft: writer.told.draft }
  }
  const plan = (message: ComposedMessage) =>
    planDelivery(message, { draft: writer.told.draft, abilities })
  const foretell = (message: ComposedMessage) =>
    previewDelivery(letter(message), plan(message), destination)
  const foretellSave = (message: ComposedMessage) => previewSave(letter(message), destination)
  return { ...writer, sandbox, foretell, foretellSave }
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
])('%s: the calls foretold are those the sandbox gets', async (_name, message) => {
  const { foretell, send, sandbox } = setUp()
  const { calls, failure } = await foretell(message)
  expect(sandbox.store.log).toEqual([])
  await send(message)
  expect(failure).toBeUndefined()
  expect(received(sandbox.store.log)).toEqual(await shown(calls))
})

test('scheduled, a small message is foretold as the draft that it is sent by', async () => {
  const { deliver, letter, sandbox } = setUp()
  const intent = { as: 'json', sendAt: '2999-01-05T09:00:00Z' } as const
  const plan = planDelivery(hello, { abilities, ...intent })
  const { calls } = await previewDelivery(letter(hello), plan, destination, intent)
  expect(await deliver(hello, intent)).toMatchObject({ end: 'scheduled' })
  expect(received(sandbox.store.log)).toEqual(await shown(calls))
  expect(sandbox.store.log.some(({ path }) => path.includes('sendMail'))).toBe(false)
})

test('saving, saving again and sending what was saved are foretold too', async () => {
  const { foretell, foretellSave, save, send, sandbox } = setUp()
  const changed = {
    ...threeKinds,
    subject: 'Changed',
    attachments: [...threeKinds.attachments.slice(1), fileOf(bytes(3), 'new.txt')],
  }
  const steps = [
    { foretold: foretellSave, done: save, message: threeKinds },
    { foretold: foretellSave, done: save, message: changed },
    { foretold: foretellSave, done: save, message: changed },
    { foretold: foretell, done: send, message: changed },
  ] as const
  for (const { foretold, done, message } of steps) {
    sandbox.store.requestLog.clear()
    const { calls } = await foretold(message)
    await done(message)
    expect(received(sandbox.store.log)).toEqual(await shown(calls))
  }
})

test('the size and the permission of each call are those of the real one', async () => {
  const { foretell, asked, send, sandbox } = setUp()
  const tokenFor = vi.spyOn(sandbox, 'tokenFor')
  const { calls } = await foretell(threeKinds)
  await send(threeKinds)
  const real = asked.map(({ body, headers, url }) => {
    const size =
      typeof body === 'string' ? Buffer.byteLength(body) : ((body as Blob | undefined)?.size ?? 0)
    const scope = url.endsWith('/send') ? 'Mail.Send' : 'Mail.ReadWrite'
    return `${size} ${headers.has('authorization') ? scope : ''}`
  })
  // Large files travel side by side: the order of their calls is nobody's promise.
  const foretold = calls.map(({ bodyBytes, scopes }) => `${bodyBytes} ${scopes.join()}`)
  expect(foretold.sort()).toEqual(real.sort())
  expect(tokenFor.mock.calls.map(([, scopes]) => scopes.join())).toEqual([
    'Mail.ReadWrite',
    'Mail.Send',
  ])
})

test('no file is read, whatever is attached', async () => {
  const { foretell } = setUp()
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
  const { calls } = await foretell({ ...threeKinds, attachments })
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(3)
  expect(read).not.toHaveBeenCalled()
})

test('a file that cannot be read stops nothing until it is copied', async () => {
  const { foretell } = setUp()
  const [file] = threeKinds.attachments
  const gone = { ...file!, file: new Blob([]) }
  const { calls, failure } = await foretell({ ...hello, attachments: [gone] })
  expect(failure).toBeUndefined()
  await expect(shown(calls)).rejects.toThrow('The file')
})
