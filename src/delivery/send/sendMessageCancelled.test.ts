/** A sending that is cancelled, judged by the sandbox: nothing of it stays that was not there before. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'

const setUp = () => startWriting(createSandbox)

const message: ComposedMessage = {
  ...hello,
  attachments: [fileOf(new Uint8Array(9 * 1024 * 1024))],
}

test('who cancels an upload leaves neither session nor draft', async () => {
  const { send, cancel, inFolder, sandbox, reported } = setUp()
  sandbox.faults.add({ match: { method: 'PUT' }, skip: 1, what: { hold: true } })
  const sending = send(message)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(sandbox.store.log.filter(({ method }) => method === 'DELETE')).toHaveLength(2)
  expect(inFolder('drafts')).toEqual([])
  expect(reported.draft).toBeUndefined()
})

test('who cancels keeps the draft that was saved before', async () => {
  const { save, send, cancel, inFolder, sandbox, reported } = setUp()
  const { id } = await save(hello)
  sandbox.faults.add({ match: { method: 'PUT' }, what: { hold: true } })
  const sending = send(message)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(inFolder('drafts')).toMatchObject([{ id }])
  expect(reported.draft?.id).toBe(id)
})

test('once the final request is made it is not called back', async () => {
  const { send, cancel, inFolder, sandbox } = setUp()
  sandbox.faults.add(finalSend({ hold: true }))
  const sending = send(hello)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  sandbox.faults.release()
  await sending
  expect(inFolder('sentitems')).toHaveLength(1)
})
