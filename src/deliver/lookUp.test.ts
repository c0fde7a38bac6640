/** With which permission the mailbox is looked into. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { AccessRefused } from './accessRefused.ts'
import { finalSend, startWriting } from './testExchange.ts'
import { hello } from './testWriter.ts'

type Options = Parameters<typeof startWriting>[1]
const setUp = (options?: Options) => startWriting(createSandbox, options)

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
