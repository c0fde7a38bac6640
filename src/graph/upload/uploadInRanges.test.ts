/** Uploads and odd answers: spellings, lost answers, stuck and forgetful servers, files that vanish. */
import { expect, test } from 'vitest'
import { GraphError } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { answer, errorAnswer, scriptedFetch } from '#testing/scriptedFetch.ts'
import { createTestClient } from '#testing/graphClient.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'
import { uploadInRanges } from './uploadInRanges.ts'

const range = 3_932_160
const url = 'https://upload.example/session?authtoken=1'
const file = new Blob([new Uint8Array(2 * range + 10)])
const done = () => answer(201, null, { Location: "https://upload.example/Attachments('A%2B1=')" })
const next = (start: number) => answer(200, { nextExpectedRanges: [`${start}`] })
const lost = () => new TypeError('Failed to fetch')

function start(...script: Parameters<typeof scriptedFetch>) {
  const client = createTestClient({ fetch: scriptedFetch(...script) })
  const sent: number[] = []
  const abort = new AbortController()
  const pause = { after: Infinity }
  const callbacks = {
    signal: abort.signal,
    onProgress: (bytes: number) => sent.push(bytes),
    isPaused: () => sent.length >= pause.after,
  }
  const upload = (blob: Blob = file, resumesAt?: number) =>
    uploadInRanges(blob, { url, resumesAt }, callbacks, client.graph.transport)
  const log = () =>
    client.requests.map(({ method, headers }) =>
      `${method} ${headers.get('content-range') ?? ''}`.trim(),
    )
  return { ...client, upload, sent, abort, pause, log }
}

const whole = [
  'PUT bytes 0-3932159/7864330',
  'PUT bytes 3932160-7864319/7864330',
  'PUT bytes 7864320-7864329/7864330',
]

test('ranges go in order, without a token, and the id comes from Location', async () => {
  const { upload, requests, sent, log } = start(next(range), next(2 * range), done())
  await expect(upload()).resolves.toEqual({ done: true, attachmentId: 'A+1=' })
  expect(log()).toEqual(whole)
  expect(sent).toEqual([range, 2 * range, file.size])
  for (const { headers } of requests) {
    expect([...headers.keys()].sort()).toEqual(['content-range', 'content-type'])
  }
})

test('a hidden Location gives no id', async () => {
  const { upload } = start(next(range), next(2 * range), answer(201))
  await expect(upload()).resolves.toEqual({ done: true, attachmentId: undefined })
})

test('after a lost answer the server says where it stands', async () => {
  const { upload, slept, log } = start(lost(), next(range), next(2 * range), done())
  await upload()
  expect(log()).toEqual([whole[0], 'GET', whole[1], whole[2]])
  expect(slept).toEqual([3_000])
})

test('a server that cannot be asked leaves us our own count', async () => {
  const cannot = errorAnswer(405, 'MethodNotAllowed')
  const { upload, log } = start(next(range), answer(503, ''), cannot, next(2 * range), done())
  await upload()
  expect(log()).toEqual([whole[0], whole[1], 'GET', whole[1], whole[2]])
})

test('a last answer that was lost may have been a yes', async () => {
  const nothingMissing = answer(200, { NextExpectedRanges: [] })
  const { upload, sent } = start(next(range), next(2 * range), lost(), nothingMissing)
  await expect(upload()).resolves.toEqual({ done: true, attachmentId: undefined })
  expect(sent.at(-1)).toBe(file.size)
})

test('a wrong place is put right by asking', async () => {
  const { upload, log } = start(
    next(range),
    errorAnswer(416, 'invalidRange'),
    next(0),
    next(range),
    next(2 * range),
    done(),
  )
  await upload()
  expect(log()).toEqual([whole[0], whole[1], 'GET', whole[0], whole[1], whole[2]])
})

test('a server that takes a range and wants it again does not keep us forever', async () => {
  const puts: string[] = []
  const fetch = (_url: unknown, init: RequestInit = {}) => {
    puts.push(init.method ?? '')
    return Promise.resolve(next(0))
  }
  const { graph } = createTestClient({ fetch })
  await expect(uploadInRanges(file, { url }, {}, graph.transport)).rejects.toBeInstanceOf(
    GraphError,
  )
  expect(puts.filter((method) => method === 'PUT')).toHaveLength(5)
})

test.each([
  [{ nextExpectedRanges: [`${2 * range}`] }, whole.slice(2)],
  [{ NextExpectedRanges: [`${range}-`] }, whole.slice(1)],
  [{ nextExpectedRanges: [`${2 * range}-${2 * range + 9}`] }, whole.slice(2)],
])('a session begun earlier goes on where the server stands: %j', async (body, ranges) => {
  const { upload, log, sent } = start(
    answer(200, body),
    ...ranges.slice(1).map(() => next(2 * range)),
    done(),
  )
  await expect(upload(file, range)).resolves.toMatchObject({ done: true })
  expect(log()).toEqual(['GET', ...ranges])
  expect(sent.at(-1)).toBe(file.size)
})

test('a session begun earlier that cannot be asked goes on at our own count', async () => {
  const cannot = errorAnswer(405, 'MethodNotAllowed')
  const { upload, log } = start(cannot, next(2 * range), done())
  await upload(file, range)
  expect(log()).toEqual(['GET', whole[1], whole[2]])
})

test('a pause begins no new range and leaves the session', async () => {
  const { upload, pause, log } = start(next(range))
  pause.after = 1
  await expect(upload()).resolves.toEqual({ done: false })
  expect(log()).toEqual([whole[0]])
})

test('a failure leaves the session, so that it can be resumed', async () => {
  const { upload, log } = start(next(range), errorAnswer(403, 'ErrorQuotaExceeded'))
  await expect(upload()).rejects.toBeInstanceOf(GraphError)
  expect(log()).toEqual([whole[0], whole[1]])
})

test.each([404, 410, 401])('a session that ended with %i is typed', async (status) => {
  const { upload, log } = start(next(range), errorAnswer(status, 'ErrorItemNotFound'))
  await expect(upload()).rejects.toBeInstanceOf(UploadExpired)
  expect(log()).toEqual([whole[0], whole[1]])
})

test('who gives up is answered at once', async () => {
  const { upload, abort } = start(next(range), () => {
    abort.abort()
    throw abort.signal.reason
  })
  await expect(upload()).rejects.toMatchObject({ name: 'AbortError' })
})

/** As browsers do it: the request fails, and only reading the file tells why. */
function goneFile(sizeNow = file.size): Blob {
  const slice = (from = 0, to = 0) => ({
    size: Math.max(0, Math.min(to, sizeNow) - from),
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  })
  return { size: file.size, slice } as unknown as Blob
}

test('a file that cannot be read any more is typed', async () => {
  const { upload, slept } = start(lost())
  await expect(upload(goneFile())).rejects.toBeInstanceOf(UnreadableFile)
  expect(slept).toEqual([])
})

test('a file that became shorter is typed before anything is sent', async () => {
  const { upload, log } = start()
  await expect(upload(goneFile(range - 1))).rejects.toBeInstanceOf(UnreadableFile)
  expect(log()).toEqual([])
})

test('a range is handed on unread', async () => {
  const { upload, requests } = start(next(range), next(2 * range), done())
  await upload()
  expect(requests.map(({ body }) => (body instanceof Blob ? body.size : body))).toEqual([
    range,
    range,
    10,
  ])
})

test('a throttled range waits as long as it is told', async () => {
  const busy = errorAnswer(429, 'ApplicationThrottled', { 'Retry-After': '7' })
  const { upload, slept } = start(busy, next(0), next(range), next(2 * range), done())
  await upload()
  expect(slept).toEqual([7_000])
})

test('being throttled many times is a long wait, not a failure', async () => {
  const busy = () => errorAnswer(429, 'ApplicationThrottled')
  const script = Array.from({ length: 9 }, busy)
  const { upload, slept } = start(busy(), ...script, next(0), next(range), next(2 * range), done())
  await upload()
  expect(slept).toEqual([3_000, 6_000, 12_000, ...Array.from({ length: 7 }, () => 24_000)])
})

test('being throttled forever ends', async () => {
  const { graph } = createTestClient({
    fetch: () => Promise.resolve(errorAnswer(429, 'ApplicationThrottled')),
  })
  const failure = { kind: 'throttled' }
  await expect(uploadInRanges(file, { url }, {}, graph.transport)).rejects.toMatchObject({
    failure,
  })
})
