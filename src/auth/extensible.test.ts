/** An extension takes over the answers of an Auth for all who hold it. */
import { expect, test } from 'vitest'
import { adele, alex, createTestAuth } from '#testing/fakeAuth.ts'
import type { Auth, AuthExtension } from './auth.ts'

test('who holds it already gets the new answers, and is told; a second time changes nothing', () => {
  const { auth } = createTestAuth({ accounts: [adele] })
  const heard: number[] = []
  auth.subscribe(() => heard.push(auth.accounts().length))
  const withAlex: AuthExtension = (before) => ({ accounts: () => [...before.accounts(), alex] })
  auth.extend(withAlex)
  auth.extend(withAlex)
  expect(auth.accounts()).toEqual([adele, alex])
  expect(heard).toEqual([2])
})

test('each stands on those before it', () => {
  const { auth } = createTestAuth({ accounts: [adele] })
  const twice: AuthExtension = ({ accounts }: Auth) => ({
    accounts: () => [...accounts(), ...accounts()],
  })
  auth.extend(twice)
  auth.extend(({ accounts }) => ({ accounts: () => accounts().slice(1) }))
  expect(auth.accounts()).toEqual([adele])
})
