// @vitest-environment jsdom
/** A key draws the field it is typed into, and nothing else. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fetchSoon } from '#lazy/fetchSoon.ts'
import { InfoProvider } from '#compose/recipients/info/InfoContext.tsx'
import type { RecipientInfo } from '#compose/recipients/info/info.ts'
import { ComposerHeader } from './ComposerHeader.tsx'
import { emptyMessage } from './message/message.ts'
import { createMessageStore } from './message/messageStore.ts'

afterEach(cleanup)
await fetchSoon()

test('keys in the subject draw no recipient anew', async () => {
  let drawn = 0
  const known = { isExternal: false }
  const info: RecipientInfo = {
    of: () => {
      drawn += 1
      return known
    },
    subscribe: () => () => undefined,
    want: () => undefined,
    profileOf: () => Promise.resolve({}),
  }
  const store = createMessageStore({ ...emptyMessage, to: [{ address: 'ada@x.org' }] })
  render(
    <I18nProvider>
      <InfoProvider value={info}>
        <ComposerHeader store={store} from={null} suggest={undefined} />
      </InfoProvider>
    </I18nProvider>,
  )
  await screen.findByRole('listitem', { name: 'ada@x.org' })
  await act(() => userEvent.click(screen.getByRole('textbox', { name: 'Subject' })))
  const before = drawn
  expect(before).toBeGreaterThan(0)
  await act(() => userEvent.keyboard('Plans'))
  expect(store.getState().message.subject).toBe('Plans')
  expect(drawn).toBe(before)
})
