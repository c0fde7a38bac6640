/** What is known of permissions: only what was answered, and the last answer counts. */
import { expect, test } from 'vitest'
import { AuthError } from './authError.ts'
import { createGrants } from './grants.ts'

const consent = new AuthError('interactionRequired', { code: 'AADSTS65001' })
const ended = new AuthError('interactionRequired', { code: 'AADSTS700084' })

type Step = (grants: ReturnType<typeof createGrants>) => void
const take =
  (...scopes: string[]): Step =>
  (grants) =>
    grants.take('a', scopes)
const refuse =
  (error: AuthError, ...scopes: string[]): Step =>
  (grants) =>
    grants.refuse('a', scopes, error)

test.each<[string, Step[], string[], boolean]>([
  ['nothing is known', [], ['Mail.Send'], false],
  ['the token has it', [take('openid', 'Mail.Send')], ['Mail.Send'], false],
  [
    'the token has it under its long name',
    [take('https://g.example/mail.send')],
    ['Mail.Send'],
    false,
  ],
  ['the token lacks it', [take('User.Read')], ['Mail.Send'], true],
  ['the token lacks one of two', [take('Mail.Send')], ['Mail.Send', 'Mail.ReadWrite'], true],
  ['it was refused', [refuse(consent, 'Mail.Send')], ['Mail.Send'], true],
  ['another one was refused', [refuse(consent, 'People.Read')], ['Mail.Send'], false],
  ['the session ended', [take('Mail.Send'), refuse(ended, 'Mail.Send')], ['User.Read'], true],
  ['a window gave it', [refuse(consent, 'Mail.Send'), take('Mail.Send')], ['Mail.Send'], false],
])('%s', (_, steps, scopes, isMissing) => {
  const grants = createGrants()
  for (const step of steps) step(grants)
  expect(grants.isMissing('a', scopes)).toBe(isMissing)
  expect(grants.isMissing('somebody else', scopes)).toBe(false)
})
