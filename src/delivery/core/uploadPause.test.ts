/** A file that is held back waits until it may go on, or somebody gives up. */
import { expect, test } from 'vitest'
import { createUploadPause } from './uploadPause.ts'

test('only the file that is held back waits', async () => {
  const reported: (readonly string[])[] = []
  const gate = createUploadPause((paused) => reported.push(paused))
  gate.pause('a')
  await gate.pass('b')
  const passed: string[] = []
  const waiting = gate.pass('a').then(() => passed.push('a'))
  await Promise.resolve()
  expect(passed).toEqual([])
  gate.resume('a')
  await waiting
  expect([gate.isPaused('a'), reported]).toEqual([false, [['a'], []]])
})

test('who gives up waits no longer', async () => {
  const gate = createUploadPause()
  const abort = new AbortController()
  gate.pause('a')
  const waiting = gate.pass('a', abort.signal)
  abort.abort()
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
})
