/** Uploads over a connection that hangs, or that is slower than a range is large. */
import { expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '#testing/scriptedFetch.ts'
import { createTestClient } from '#testing/graphClient.ts'
import { uploadInRanges } from './uploadInRanges.ts'

const range = 3_932_160
const file = new Blob([new Uint8Array(2 * range + 10)])
const done = () => answer(201, null, { Location: "https://upload.example/Attachments('A')" })
const next = (start: number) => answer(200, { nextExpectedRanges: [`${start}`] })

function start(...script: Parameters<typeof scriptedFetch>) {
  const client = createTestClient({ fetch: scriptedFetch(...script) })
  const sent: number[] = []
  const callbacks = { onProgress: (bytes: number) => sent.push(bytes) }
  const place = { url: 'https://upload.example/session?authtoken=1' }
  const upload = () => uploadInRanges(file, place, callbacks, client.graph.transport)
  const log = () =>
    client.requests.map(({ method, headers }) =>
      `${method} ${headers.get('content-range') ?? ''}`.trim(),
    )
  return { ...client, upload, sent, log }
}

/** A request that gets no answer, until the time for one is over. */
function stalls(): () => never {
  const time = vi.spyOn(AbortSignal, 'timeout')
  return () => {
    const [waited] = time.mock.calls.at(-1) ?? []
    expect(waited).toBe(300_000)
    throw new DOMException('The operation timed out.', 'TimeoutError')
  }
}

test('a connection that hangs is given up, and goes on where the server stands by smaller ranges', async () => {
  const hangs = stalls()
  const half = range / 2
  const { upload, slept, sent, log } = start(
    ...[hangs, next(0), hangs, next(0), next(range / 4), next(range / 4 + half)],
    ...[next(range / 4 + half + range), done()],
  )
  await upload()
  expect(log()).toEqual([
    ...[
      `PUT bytes 0-${range - 1}/${file.size}`,
      'GET',
      `PUT bytes 0-${half - 1}/${file.size}`,
      'GET',
    ],
    `PUT bytes 0-${range / 4 - 1}/${file.size}`,
    // What gets through is doubled again.
    `PUT bytes ${range / 4}-${range / 4 + half - 1}/${file.size}`,
    `PUT bytes ${range / 4 + half}-${range / 4 + half + range - 1}/${file.size}`,
    `PUT bytes ${range / 4 + half + range}-${file.size - 1}/${file.size}`,
  ])
  expect(slept).toEqual([3_000, 6_000])
  expect(sent.at(-1)).toBe(file.size)
})

test('one that hangs again and again ends, and never below the smallest range', async () => {
  const hangs = stalls()
  const script = Array.from({ length: 4 }, () => [hangs, next(0)]).flat()
  const { upload, log } = start(...script, hangs)
  await expect(upload()).rejects.toMatchObject({ failure: { kind: 'offline' } })
  const puts = log().filter((one) => one.startsWith('PUT'))
  expect(puts.map((one) => Number(/-(\d+)/.exec(one)?.[1]) + 1)).toEqual(
    [12, 6, 3, 1, 1].map((steps) => steps * 327_680),
  )
})
