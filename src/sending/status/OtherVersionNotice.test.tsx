// @vitest-environment jsdom
/** A copy that is not this version: which one was sent and when, and the way to send this one. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import type { SeenCopy } from '#delivery/send/sendOutcome.ts'
import { t } from '#testing/t.ts'
import { OtherVersionNotice } from './OtherVersionNotice.tsx'

afterEach(cleanup)

const copy = { subject: 'Budget', at: '2026-01-05T08:00:00Z', link: 'https://outlook.example/1' }

test.each<[SeenCopy, boolean, string, RegExp]>([
  [copy, false, t('deliver.otherVersion'), /“Budget” was sent on Monday/],
  [{}, false, t('deliver.otherVersion'), /“\(no subject\)” was sent\./],
  [copy, true, t('deliver.unknown'), /can’t tell if it’s exactly this/],
])('%j, unsure: %j', async (found, isUnsure, title, text) => {
  const onSendAsNew = vi.fn()
  render(<OtherVersionNotice copy={found} {...{ isUnsure, onSendAsNew }} />, {
    wrapper: I18nProvider,
  })
  const said = screen.getByRole('alert').textContent
  expect(said).toContain(title)
  expect(said).toMatch(text)
  expect(screen.queryByRole('link')?.getAttribute('href') ?? undefined).toBe(found.link)
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Send as a new message' }))
  expect(onSendAsNew).toHaveBeenCalledTimes(1)
})
