/** What a save that nobody waits for leaves to a later run. */
import { expect, test } from 'vitest'
import { createBackgroundPause, nonePostponed, type PostponedFiles } from './backgroundPause.ts'

function setUp() {
  const reported: PostponedFiles[] = []
  const gate = createBackgroundPause((postponed) => reported.push(postponed))
  return { gate, reported, passes: () => Promise.all(['a', 'b'].map((id) => gate.pass(id))) }
}

test('nobody waits for a file that is held back: it is left', async () => {
  const { gate, reported, passes } = setUp()
  gate.pauseFile('a')
  gate.pauseFile('a')
  expect(await passes()).toEqual([false, true])
  gate.resumeFile('a')
  expect(await passes()).toEqual([true, true])
  expect(reported.map(({ paused }) => paused)).toEqual([['a'], ['a'], []])
  expect(gate.hasLeft?.()).toBe(true)
  gate.begin(false)
  expect(gate.hasLeft?.()).toBe(false)
})

test('a refused file is left from run to run, until all are tried again', async () => {
  const { gate, passes } = setUp()
  const error = new Error('No.')
  gate.refuse?.('b', error)
  gate.begin(false)
  expect([await passes(), gate.postponed().refused]).toEqual([[true, false], { b: error }])
  gate.clear()
  expect([await passes(), gate.postponed()]).toEqual([[true, true], nonePostponed])
})

test('a run that shall end leaves all; the next one begins anew, unless the message goes elsewhere', async () => {
  const { gate, passes } = setUp()
  gate.stopSoon()
  expect([await passes(), gate.isPaused('a'), gate.isPostponed('a')]).toEqual([
    [false, false],
    true,
    false,
  ])
  gate.begin(false)
  expect(await passes()).toEqual([true, true])
  gate.begin(true)
  expect(await passes()).toEqual([false, false])
})

test('who gives up waits for nothing', () => {
  const { gate } = setUp()
  expect(() => gate.pass('a', AbortSignal.abort())).toThrow()
})
