/** Four at a time, in order, and whoever gives up leaves the line. */
import { expect, test } from 'vitest'
import { createQueue } from './concurrencyLimit.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 0))

test('runs no more than its places at once, and everything in the end', async () => {
  const queue = createQueue(4)
  let running = 0
  let most = 0
  const done: number[] = []
  const task = async (number: number) => {
    running += 1
    most = Math.max(most, running)
    await tick()
    running -= 1
    done.push(number)
  }
  await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => queue(() => task(number))))
  expect(most).toBe(4)
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a task that fails makes room', async () => {
  const queue = createQueue(1)
  await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(queue(() => Promise.resolve('next'))).resolves.toBe('next')
})

test('who gives up in the line is never run and blocks nobody', async () => {
  const queue = createQueue(1)
  const signals = [new AbortController(), new AbortController()]
  let finish = () => {}
  const first = queue(() => new Promise<void>((resolve) => (finish = resolve)))
  const ran: string[] = []
  const second = queue(() => Promise.resolve(ran.push('second')), signals[0]!.signal)
  const third = queue(() => Promise.resolve(ran.push('third')), signals[1]!.signal)
  signals[0]!.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  finish()
  await Promise.all([first, third])
  expect(ran).toEqual(['third'])
})
