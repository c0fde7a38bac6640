// @vitest-environment jsdom
/** A message that cannot be changed gets no advice to change it. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'
import { SmimeDialog } from './SmimeDialog.tsx'

beforeEach(fillGapsOfJsdom)
afterEach(cleanup)

const message = { ...emptyMessage, to: [{ address: 'AlexW@contoso.com' }] }
const mail = { message, notUnderstood: [], smimeKind: 'signed', raw: new Blob(['x']) } as const

test.each([
  ['ErrorSendAsDenied', 'It has another sender'],
  ['ErrorInvalidRecipients', 'you can’t change it here'],
  ['ErrorQuotaExceeded', 'Your mailbox is full.'],
])('%s: %s', async (code, advice) => {
  const error = new GraphError({ kind: 'rejected', status: 403, code, message: '' })
  render(<SmimeDialog mail={mail} onSend={() => Promise.reject(error)} onClose={() => 0} />, {
    wrapper: I18nProvider,
  })
  await userEvent.click(screen.getByRole('button', { name: 'Send unchanged' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(t('deliver.notSent'))
  expect(alert.textContent).toContain(advice)
})
