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
