/** With which permission the mailbox is looked into. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { AccessRefused } from './accessRefused.ts'
import { createWriter, hello } from './testWriter.ts'

function setUp(options: Parameters<typeof createWriter>[1] = {}) {
  const clock = { now: Date.parse('2026-01-05T08:00:00Z') }
  const sandbox = createSandbox({ now: () => new Date(clock.now) })
  const writer = createWriter(sandbox, options)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const inFolder = (name: 'drafts' | 'outbox' | 'sentitems') => adele.list(adele.folderId(name))
  const finals = () => writer.asked.filter(({ url }) => /\/send/.test(url)).length
  const received = () => alex.list(alex.folderId('inbox'))
  return { ...writer, clock, sandbox, adele, inFolder, finals, received }
}

type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]

const finalSend = (what: Fault['what']): Fault => ({
  match: { path: '/send*', method: 'POST' },
  what,
})

function withPermissions(...given: string[]): Parameters<typeof setUp>[0] {
  return {
    getToken: (scopes) => {
      const isGiven = scopes.every((scope) => given.includes(scope))
      return isGiven ? Promise.resolve('') : Promise.reject(new AccessRefused('signedOut'))
    },
    through: (fetch) => {
      return (input, init) => {
        const headers = new Headers(init?.headers)
        headers.set('Authorization', `Bearer ${tokens(given)}`)
        return fetch(input, { ...init, headers })
      }
    },
  }
}
let tokens: (scopes: readonly string[]) => string = () => ''

test.each([
  [['Mail.Send'], { end: 'cannotTell', saw: 'noPermission' }],
  [['Mail.Send', 'Mail.ReadBasic'], { end: 'sent' }],
  [['Mail.Send', 'Mail.ReadWrite'], { end: 'sent' }],
])('with %j alone: %j', async (given, end) => {
  const { deliver, sandbox } = setUp(withPermissions(...given))
  tokens = (scopes) => sandbox.tokenFor('AdeleV@contoso.com', scopes)
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject(end)
})

test.each([
  ['an expired token is renewed', { times: 1 }],
  ['two in a row are no missing permission', { times: 2 }],
  ['a mailbox that refuses tokens for a while is asked again', { times: 5 }],
])('401 while looking: %s', async (_, { times }) => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const match = { method: 'GET', path: '/messages$' }
  const what = { status: 401, code: 'InvalidAuthenticationToken' } as const
  sandbox.faults.add({ match, times, what })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
})

test('a mailbox that never takes a token gives no answer; that is no missing permission', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const match = { method: 'GET', path: '/messages$' }
  const what = { status: 401, code: 'InvalidAuthenticationToken' } as const
  sandbox.faults.add({ match, times: 'always', what })
  expect(await deliver(hello)).toMatchObject({ end: 'cannotTell', saw: 'noAnswer' })
})
