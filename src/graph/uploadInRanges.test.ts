/** Uploads and odd answers: spellings, lost answers, stuck and forgetful servers, files that vanish. */
import { expect, test } from 'vitest'
import { GraphError } from './graphError.ts'
import { UnreadableFile } from './readBytes.ts'
import { answer, refusal, scriptedFetch } from './scriptedFetch.ts'
import { createTestClient } from './testClient.ts'
import { UploadExpired } from './uploadExpired.ts'
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
  const watch = { signal: abort.signal, onProgress: (bytes: number) => sent.push(bytes) }
  const upload = (blob: Blob = file) => uploadInRanges(blob, url, watch, client.graph.line)
  const log = () =>
    client.asked.map(({ method, headers }) =>
      `${method} ${headers.get('content-range') ?? ''}`.trim(),
    )
  return { ...client, upload, sent, abort, log }
}

const whole = [
  'PUT bytes 0-3932159/7864330',
  'PUT bytes 3932160-7864319/7864330',
  'PUT bytes 7864320-7864329/7864330',
]

test('ranges go in order, without a token, and the id comes from Location', async () => {
  const { upload, asked, sent, log } = start(next(range), next(2 * range), done())
  await expect(upload()).resolves.toBe('A+1=')
  expect(log()).toEqual(whole)
  expect(sent).toEqual([range, 2 * range, file.size])
  for (const { headers } of asked) {
    expect([...headers.keys()].sort()).toEqual(['content-range', 'content-type'])
  }
})

test('a hidden Location gives no id', async () => {
  const { upload } = start(next(range), next(2 * range), answer(201))
  await expect(upload()).resolves.toBeUndefined()
})

test('after a lost answer the server says where it stands', async () => {
  const { upload, slept, log } = start(lost(), next(range), next(2 * range), done())
  await upload()
  expect(log()).toEqual([whole[0], 'GET', whole[1], whole[2]])
  expect(slept).toEqual([3_000])
})

test('a server that cannot be asked leaves us our own count', async () => {
  const cannot = refusal(405, 'MethodNotAllowed')
  const { upload, log } = start(next(range), answer(503, ''), cannot, next(2 * range), done())
  await upload()
  expect(log()).toEqual([whole[0], whole[1], 'GET', whole[1], whole[2]])
})

test('a last answer that was lost may have been a yes', async () => {
  const nothingMissing = answer(200, { NextExpectedRanges: [] })
  const { upload, sent } = start(next(range), next(2 * range), lost(), nothingMissing)
  await expect(upload()).resolves.toBeUndefined()
  expect(sent.at(-1)).toBe(file.size)
})

test('a wrong place is put right by asking', async () => {
  const { upload, log } = start(
    next(range),
    refusal(416, 'invalidRange'),
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
    return Promise.resolve(init.method === 'DELETE' ? answer(204) : next(0))
  }
  const { graph } = createTestClient({ fetch })
  await expect(uploadInRanges(file, url, {}, graph.line)).rejects.toBeInstanceOf(GraphError)
  expect(puts.filter((method) => method === 'PUT')).toHaveLength(5)
  expect(puts.at(-1)).toBe('DELETE')
})

test.each([404, 410, 401])('a session that ended with %i is typed', async (status) => {
  const { upload, log } = start(next(range), refusal(status, 'ErrorItemNotFound'))
  await expect(upload()).rejects.toBeInstanceOf(UploadExpired)
  expect(log()).toEqual([whole[0], whole[1]])
})

test('who gives up leaves no session behind', async () => {
  const { upload, abort, log } = start(
    next(range),
    () => {
      abort.abort()
      throw abort.signal.reason
    },
    answer(204),
  )
  await expect(upload()).rejects.toMatchObject({ name: 'AbortError' })
  expect(log()).toEqual([whole[0], whole[1], 'DELETE'])
})

test('a file that cannot be read any more is typed, and the session is given up', async () => {
  const gone = {
    size: file.size,
    slice: () => ({
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    }),
  }
  const { upload, log } = start(answer(204))
  await expect(upload(gone as unknown as Blob)).rejects.toBeInstanceOf(UnreadableFile)
  expect(log()).toEqual(['DELETE'])
})

test('a throttled range waits as long as it is told', async () => {
  const busy = refusal(429, 'ApplicationThrottled', { 'Retry-After': '7' })
  const { upload, slept } = start(busy, next(0), next(range), next(2 * range), done())
  await upload()
  expect(slept).toEqual([7_000])
})
