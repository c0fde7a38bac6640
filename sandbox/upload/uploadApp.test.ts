import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from '#sandbox/graph/graphTestKit.ts'

const rangeBytes = 3_932_160
const octets = { 'content-type': 'application/octet-stream' }

async function setUpSession(size: number, more: object = {}) {
  const scene = setUp()
  const draft = await jsonOf(
    scene.call('POST', '/me/messages', { body: { toRecipients: to('AlexW@contoso.com') } }),
  )
  const path = `/me/messages/${String(draft['id'])}`
  const answer = await scene.call('POST', `${path}/attachments/createUploadSession`, {
    body: { AttachmentItem: { attachmentType: 'file', name: 'big.bin', size, ...more } },
  })
  const session = answer.status === 201 ? await jsonOf(answer) : {}
  const url = String(session['uploadUrl'])
  const put = (bytes: Uint8Array, first: number, headers: Record<string, string> = {}) =>
    scene.sandbox.fetch(url, {
      method: 'PUT',
      body: bytes as Uint8Array<ArrayBuffer>,
      headers: {
        ...octets,
        'content-range': `bytes ${first}-${first + bytes.length - 1}/${size}`,
        ...headers,
      },
    })
  return { ...scene, path, answer, session, url, put }
}

test.each([
  [2_999_999, 400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize'],
  [3_000_000, 201, undefined],
  [150 * 1024 * 1024, 201, undefined],
  [150 * 1024 * 1024 + 1, 400, 'ErrorAttachmentSizeLimitExceeded'],
  [1.5, 400, 'UnableToDeserializePostBody'],
])('a session for %d bytes answers %i', async (size, status, code) => {
  const { answer } = await setUpSession(size)
  expect(answer.status).toBe(status)
  if (code) expect(await jsonOf(answer)).toMatchObject({ error: { code } })
})

test('a session says where, until when, and what it expects', async () => {
  const { session, sandbox } = await setUpSession(3_000_000)
  expect(session).toMatchObject({ nextExpectedRanges: ['0-'] })
  expect(session['uploadUrl']).toMatch(
    new RegExp(
      `^${sandbox.origins.upload}/api/gv1.0/Users\\('.+AttachmentSessions\\('.+authtoken=`,
    ),
  )
  expect(new Date(String(session['expirationDateTime'])).getTime()).toBeGreaterThan(Date.now())
})

test.each([3_000_000, 3_145_728, 25 * 1024 * 1024])(
  'a file of %d bytes arrives byte by byte, with the recipient too',
  async (size) => {
    const { put, mailbox, sandbox, call, path } = await setUpSession(size, {
      contentType: 'image/png',
      isInline: true,
      contentId: 'logo',
    })
    const bytes = new Uint8Array(randomBytes(size))
    const hash = createHash('sha256').update(bytes).digest('hex')
    for (let first = 0; first < size; first += rangeBytes) {
      const range = bytes.slice(first, first + rangeBytes)
      const answer = await put(range, first)
      if (first + range.length < size) {
        expect(answer.status).toBe(200)
        expect(await answer.json()).toEqual({
          ExpirationDateTime: expect.any(String) as string,
          nextExpectedRanges: [String(first + range.length)],
        })
        continue
      }
      expect(answer.status).toBe(201)
      expect(await answer.text()).toBe('')
      const [, id] = /Attachments\('(.+)'\)$/.exec(answer.headers.get('location') ?? '') ?? []
      expect((await call('GET', `${path}/attachments/${id}`)).status).toBe(200)
    }
    await call('POST', `${path}/send`)
    const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
    for (const message of [mailbox.list()[0]!, alex.list()[0]!]) {
      expect(message.attachments).toMatchObject([
        { name: 'big.bin', contentType: 'image/png', isInline: true, contentId: 'logo' },
      ])
      const arrived = createHash('sha256').update(message.attachments[0]!.bytes).digest('hex')
      expect(arrived).toBe(hash)
    }
  },
)

test('a token on the upload URL is refused, whatever the verb', async () => {
  const { put, sandbox, url } = await setUpSession(3_000_000)
  const headers = { authorization: 'Bearer anything' }
  const answers = [
    await put(new Uint8Array(10), 0, headers),
    await sandbox.fetch(url, { headers }),
    await sandbox.fetch(url, { method: 'DELETE', headers }),
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(401)
    expect(await jsonOf(answer)).toEqual({
      error: { code: 'InvalidAudience', message: "The audience claim value is invalid 'aud'." },
    })
  }
  expect((await put(new Uint8Array(10), 0)).status).toBe(200)
})

test.each([
  ['a gap', { 'content-range': 'bytes 20-29/3000000' }, 416, 'invalidRange'],
  ['another total', { 'content-range': 'bytes 10-19/3000001' }, 416, 'invalidRange'],
  ['a wrong length', { 'content-range': 'bytes 10-20/3000000' }, 416, 'invalidRange'],
  ['the first range again', { 'content-range': 'bytes 0-9/3000000' }, 416, 'invalidRange'],
  ['no numbers', { 'content-range': 'bytes x' }, 400, 'InvalidContentRange'],
  ['Range instead', { 'content-range': '', range: 'bytes=10-19' }, 400, 'InvalidContentRange'],
])('a range with %s is refused and changes nothing', async (_, headers, status, code) => {
  const { put, sandbox, url } = await setUpSession(3_000_000)
  await put(new Uint8Array(10), 0)
  const answer = await put(new Uint8Array(10), 10, headers)
  expect(answer.status).toBe(status)
  expect(await jsonOf(answer)).toMatchObject({ error: { code } })
  const progress = await jsonOf(sandbox.fetch(url))
  expect(progress['nextExpectedRanges']).toEqual(['10'])
})

test('a deleted, an expired and an invented session are not found; POST is refused', async () => {
  let time = Date.now()
  const scene = setUp({ now: () => new Date(time) })
  const { id } = await jsonOf(scene.call('POST', '/me/messages', { body: {} }))
  const create = async () => {
    const item = { attachmentType: 'file', name: 'a', size: 3_000_000 }
    const answer = scene.call(
      'POST',
      `/me/messages/${String(id)}/attachments/createUploadSession`,
      { body: { attachmentItem: item } },
    )
    return String((await jsonOf(answer))['uploadUrl'])
  }
  const [deleted, expired] = [await create(), await create()]
  expect((await scene.sandbox.fetch(deleted, { method: 'POST' })).status).toBe(405)
  expect((await scene.sandbox.fetch(deleted, { method: 'DELETE' })).status).toBe(204)
  time += 24 * 3_600_000
  for (const url of [deleted, expired, expired.replace(/authtoken=.*/, 'authtoken=x')]) {
    expect((await scene.sandbox.fetch(url)).status).toBe(404)
  }
})

test('the last byte of a file for a draft that is gone is not found', async () => {
  const { put, call, path } = await setUpSession(3_000_000)
  await call('DELETE', path)
  expect((await put(new Uint8Array(3_000_000), 0)).status).toBe(404)
})

test('the fifth range at once is throttled like any request to the mailbox', async () => {
  const { put, sandbox } = await setUpSession(3_000_000)
  sandbox.faults.add({ times: 4, match: { method: 'PUT' }, what: { hold: true } })
  const waiting = Array.from({ length: 4 }, () => put(new Uint8Array(10), 0))
  await expect.poll(() => sandbox.faults.held().length).toBe(4)
  const answer = await put(new Uint8Array(10), 0)
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('1')
  sandbox.faults.release()
  const statuses = (await Promise.all(waiting)).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([200, 416, 416, 416])
})

test('the preflight lets a range through and stops every other header', async () => {
  const { sandbox, url } = await setUpSession(3_000_000)
  const ask = (names: string) =>
    sandbox.fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: sandbox.origins.app,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': names,
      },
    })
  const allowed = await ask('content-range,content-type')
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('*')
  expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type, content-range')
  for (const name of ['authorization', 'client-request-id', 'sdkversion']) {
    expect((await ask(`content-range,${name}`)).status).toBe(403)
  }
})

test('in another’s mailbox and in US Gov clouds there are no sessions', async () => {
  const item = { attachmentType: 'file', name: 'a', size: 3_000_000 }
  const { call } = setUp()
  const shared = '/users/sales@contoso.com/messages'
  const { id } = await jsonOf(call('POST', shared, { body: {} }))
  const path = `${shared}/${String(id)}/attachments/createUploadSession`
  expect((await call('POST', path, { body: { attachmentItem: item } })).status).toBe(403)

  const gov = setUp({ cloud: 'usGovL4' })
  const draft = await jsonOf(gov.call('POST', '/me/messages', { body: {} }))
  const answer = await gov.call(
    'POST',
    `/me/messages/${String(draft['id'])}/attachments/createUploadSession`,
    { body: { attachmentItem: item } },
  )
  expect(answer.status).toBe(400)
})
