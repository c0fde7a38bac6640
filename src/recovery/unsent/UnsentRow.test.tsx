// @vitest-environment jsdom
/** What can be done with an unsent message in its list. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { t } from '#testing/t.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import type { UnsentSummary } from '#storage/unsentSummary.ts'
import { UnsentRow } from './UnsentRow.tsx'

afterEach(cleanup)

const summary = {
  ...{ id: 'a', subject: 'Plan', to: [], firstLine: '', savedAt: 0, fileCount: 0 },
  ...{ isInOtherTab: false, isUnderWay: false },
} as unknown as UnsentSummary

const nothing = () => undefined
const show = (change: Partial<UnsentSummary>, onDelete = () => Promise.resolve()) =>
  render(
    <I18nProvider>
      <UnsentRow
        summary={{ ...summary, ...change }}
        {...{ onRestore: nothing, onOpenApart: nothing, onDelete }}
      />
    </I18nProvider>,
  )

test('it is deleted, but not one that Exchange holds: that would be sent all the same', () => {
  show({})
  expect(screen.getByRole('button', { name: t('keep.delete') })).toBeTruthy()
  cleanup()
  show({ scheduledFor: '2026-12-01T08:00:00Z' })
  expect(screen.queryByRole('button', { name: t('keep.delete') })).toBeNull()
  expect(screen.getByRole('button', { name: t('keep.restore') })).toBeTruthy()
})

test('what deletes it does not come: said in its row, and tried again', async () => {
  const onDelete = vi.fn(() => Promise.resolve())
  onDelete.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  show({}, onDelete)
  fireEvent.click(screen.getByRole('button', { name: t('keep.delete') }))
  expect(await screen.findByText(t('part.missing'))).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: t('common.tryAgain') }))
  await waitFor(() => expect(screen.queryByText(t('part.missing'))).toBeNull())
  expect(onDelete).toHaveBeenCalledTimes(2)
})
