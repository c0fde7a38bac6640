/** With which permission the mailbox is looked into. */
import { expect, test } from 'vitest'
import { AccessRefused } from './accessRefused.ts'
import { createTestDelivery as setUp, finalSend } from './testDelivery.ts'
import { hello } from './testWriter.ts'

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
