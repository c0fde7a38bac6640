import { expect, test } from 'vitest'
import { setUp } from './graphTestKit.ts'

test('the preflight needs no token and allows what is known to pass', async () => {
  const { sandbox } = setUp()
  const answer = await sandbox.fetch('http://localhost:5174/v1.0/me/sendMail', {
    method: 'OPTIONS',
    headers: { origin: sandbox.origins.app, 'access-control-request-method': 'POST' },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(', ')
  expect(allowed).toEqual(
    expect.arrayContaining(['authorization', 'content-type', 'prefer', 'client-request-id']),
  )
  expect(allowed).not.toContain('x-anything')
})

test.each(['/me', '/me/messages/nothing', '/me/letters'])(
  'every answer of %s can be read by scripts, with its request id',
  async (path) => {
    const { call } = setUp()
    const answer = await call('GET', path)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/)
    const exposed = answer.headers.get('access-control-expose-headers')
    for (const name of ['Retry-After', 'request-id', 'client-request-id', 'Location']) {
      expect(exposed).toContain(name)
    }
  },
)
