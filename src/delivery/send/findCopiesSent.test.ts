/** With which permission the mailbox is looked into. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { hello } from '#testing/deliveryHarness.ts'

type Options = Parameters<typeof startWriting>[1]
const setUp = (options?: Options) => startWriting(createSandbox, options)

function withPermissions(given: string[]): Parameters<typeof setUp>[0] {
  return {
    getToken: (scopes) => {
      const isGiven = scopes.every((scope) => given.includes(scope))
      return isGiven ? Promise.resolve('') : Promise.reject(new AccessDenied('signedOut'))
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
  [['Mail.Send'], { kind: 'cannotTell', evidence: 'noPermission' }],
  [['Mail.Send', 'Mail.ReadBasic'], { kind: 'sent' }],
  [['Mail.Send', 'Mail.ReadWrite'], { kind: 'sent' }],
])('with %j alone: %j', async (given, outcome) => {
  const { deliver, sandbox } = setUp(withPermissions([...given]))
  tokens = (scopes) => sandbox.tokenFor('AdeleV@contoso.com', scopes)
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject(outcome)
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
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
})

test('a mailbox that never takes a token gives no answer; that is no missing permission', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const match = { method: 'GET', path: '/messages$' }
  const what = { status: 401, code: 'InvalidAuthenticationToken' } as const
  sandbox.faults.add({ match, times: 'always', what })
  expect(await deliver(hello)).toMatchObject({ kind: 'cannotTell', evidence: 'noAnswer' })
})

test('with Mail.ReadBasic alone a draft that left is told from another only by its head', async () => {
  const given = ['Mail.Send', 'Mail.ReadWrite']
  const { save, deliver, sandbox } = setUp(withPermissions(given))
  tokens = (scopes) => sandbox.tokenFor('AdeleV@contoso.com', scopes)
  await save(hello)
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  const onFinal = () => void given.splice(1, 1, 'Mail.ReadBasic')
  const copy = { subject: 'Hello', at: expect.any(String) as string }
  const similar = { kind: 'cannotTell', evidence: 'similar', copy }
  expect(await deliver(hello, { as: 'json' }, { onFinal })).toMatchObject(similar)
  const changed = { ...hello, subject: 'Hello again' }
  expect(await deliver(changed)).toMatchObject({ kind: 'otherVersion', copy })
})
