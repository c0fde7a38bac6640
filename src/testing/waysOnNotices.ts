/** For tests: the ways on from what is said of a message that is scheduled, came back, or was changed elsewhere. */
import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { deferralProperties } from '#compose/extendedProperties/reservedProperties.ts'
import * as page from './waysOnPage.ts'
import { inButton, press, records, said, shown } from './waysOnPage.ts'
import type { Situation } from './waysOnPage.ts'
import { has, type Row } from './waysOnNetwork.ts'
import { t } from '#testing/t.ts'

const heldTooLong = () =>
  ({ step: 'held', intent: { as: 'json' }, until: Date.now() - 10 * 60_000 }) as const

/** Exchange holds the message until the record's time. */
async function arrangeScheduled(situation: Situation) {
  const world = page.open(situation, undefined, { later: true })
  const { mailbox, folder, session } = world
  await press('Save draft')
  await said(/^Draft saved/)
  const [draft] = folder('drafts')
  if (!draft) throw new Error('Nothing was saved.')
  const held = deferralProperties.map((id) => ({ id, value: records.scheduled.sendAt }))
  const singleValueExtendedProperties = [...draft.singleValueExtendedProperties, ...held]
  mailbox.move({ ...draft, singleValueExtendedProperties }, 'outbox')
  session.setState({ draft: undefined, delivery: records.scheduled })
  await shown('Cancel sending')
  return world
}

const isClosed = (text: string) => () => waitFor(() => expect(screen.queryByText(text)).toBeNull())

export const noticeRows: readonly Row[] = [
  {
    ...{ state: 'perhaps another version sent', button: 'Send as a new message' },
    arrange: page.arrangeSimilarVersion,
    end: has('sentitems', ['Mine', 'Mine!']),
  },
  {
    ...{ state: 'conflict that waits', button: 'Choose a version', needsNoWindow: true },
    arrange: page.arrangeWaitingConflict,
    end: () => shown('Keep this version'),
  },
  {
    ...{ state: 'schedule', button: 'Cancel sending', reopenedBy: 'Open' },
    async arrange(situation) {
      const world = await arrangeScheduled(situation)
      await page.lose(world)
      return world
    },
    async end(world) {
      await has('drafts', ['Hello'])(world)
      expect(world.folder('outbox')).toEqual([])
    },
  },
  {
    ...{ state: 'held back too long', button: 'Close', needsNoWindow: true },
    async arrange(situation) {
      const world = page.open(situation, heldTooLong())
      await said(t('deliver.heldTooLong'))
      return world
    },
    end: isClosed(t('deliver.heldTooLong')),
  },
  {
    ...{ state: 'sending cancelled', button: 'Close', needsNoWindow: true },
    async arrange(situation) {
      const world = await arrangeScheduled(situation)
      await press('Edit')
      await said(t('deliver.calledBackExplained'))
      expect(screen.queryByText('Cancel sending', inButton)).toBeNull()
      await page.lose(world)
      return world
    },
    end: isClosed(t('deliver.calledBackExplained')),
  },
]
