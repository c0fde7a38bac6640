import { expect, test, vi } from 'vitest'
import { createPreload } from './createPreload.ts'

const never = () => expect.unreachable()

test('is used in the same moment once it is here', async () => {
  const fetched = createPreload(() => Promise.resolve('part'))
  await fetched.fetch()
  const onHere = vi.fn()
  fetched.use(onHere, never)
  expect(onHere).toHaveBeenCalledExactlyOnceWith('part')
})

test('is fetched by whoever wants to use it', async () => {
  const fetched = createPreload(() => Promise.resolve('part'))
  const used = new Promise((onHere) => fetched.use(onHere, never))
  await expect(used).resolves.toBe('part')
})

test('tells that it could not come, and is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve('part'))
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const fetched = createPreload(load)
  await new Promise<void>((onMissing) => fetched.use(never, onMissing))
  await expect(fetched.fetch()).resolves.toBe('part')
})

test('while it comes, all that wait share one, and are served in their order', async () => {
  const load = vi.fn(() => Promise.resolve('part'))
  const fetched = createPreload(load)
  const served: number[] = []
  await new Promise<void>((done) => {
    for (const at of [1, 2, 3])
      fetched.use(() => {
        served.push(at)
        if (at === 3) done()
      }, never)
  })
  expect(served).toEqual([1, 2, 3])
  expect(load).toHaveBeenCalledOnce()
})
