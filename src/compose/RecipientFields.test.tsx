// @vitest-environment jsdom
/** To is always there; Cc and Bcc come when they are asked for or hold somebody. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createMessageStore } from './message/messageStore.ts'
import { RecipientFields } from './RecipientFields.tsx'
import { ServerRejectionProvider, type ServerRejection } from './field/ServerRejectionContext.tsx'

afterEach(cleanup)

function setUp(rejection?: ServerRejection) {
  const store = createMessageStore()
  render(
    <I18nProvider>
      <ServerRejectionProvider rejection={rejection}>
        <RecipientFields store={store} suggest={undefined} />
      </ServerRejectionProvider>
    </I18nProvider>,
  )
  return store
}

const line = (name: string) => screen.queryByRole('combobox', { name })
const button = (name: string) => screen.queryByRole('button', { name })

test('Add Cc opens the line, puts the caret in it, and goes', async () => {
  const store = setUp()
  expect(line('Cc')).toBeNull()
  await userEvent.click(button('Add Cc')!)
  expect(document.activeElement).toBe(line('Cc'))
  expect(button('Add Cc')).toBeNull()
  await userEvent.keyboard('ada@x.org{Enter}')
  expect(store.getState().message.cc).toEqual([{ address: 'ada@x.org' }])
  await userEvent.click(button('Add Bcc')!)
  expect(document.activeElement).toBe(line('Bcc'))
})

test('a line that holds somebody shows without taking the focus', () => {
  const store = setUp()
  const entries = [{ address: 'ada@x.org' }]
  act(() => store.getState().edit({ type: 'recipientsAdded', field: 'bcc', entries }))
  expect(line('Bcc')).not.toBeNull()
  expect(document.activeElement).toBe(document.body)
})

test.each(['asked for', 'filled'])(
  'a line that was %s stays when its last entry goes',
  async (how) => {
    const store = setUp()
    const { edit } = store.getState()
    if (how === 'asked for') await userEvent.click(button('Add Cc')!)
    act(() => edit({ type: 'recipientsAdded', field: 'cc', entries: [{ address: 'ada@x.org' }] }))
    act(() => edit({ type: 'recipientRemoved', field: 'cc', index: 0 }))
    expect(line('Cc')).not.toBeNull()
  },
)

test('what Graph refused is said under its line', async () => {
  setUp({ field: 'to', textKey: 'deliver.recipientRefused' })
  expect(await screen.findByText(/Outlook didn’t accept a recipient/)).toBeTruthy()
  expect(line('To')?.getAttribute('aria-invalid')).toBe('true')
})
