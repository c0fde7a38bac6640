// @vitest-environment jsdom
/** What a sign-in came to, in words: a code is quoted where Microsoft gave one. */
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { AuthError } from '#auth/authError.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { SignInTrouble } from './SignInNotice.tsx'

afterEach(cleanup)

const code = 'AADSTS50105'

test.each([
  [
    'a code of Microsoft’s',
    new AuthError('failed', { code }),
    t('signIn.failedExplained', { code }),
  ],
  ['our own kind', new AuthError('failed'), t('signIn.failedPlain')],
  ['an error of another kind', new TypeError('x'), t('signIn.failedPlain')],
])('%s', (_, error, words) => {
  render(<SignInTrouble error={error} onDismiss={() => undefined} />, { wrapper: I18nProvider })
  expect(screen.getByRole('alert').textContent).toBe(`${t('signIn.failed')} ${words}`)
})
