/** What the route forbids or asks about. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import type { DraftId } from '#graph/mail.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { validateRoute } from './validateRoute.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { fileOf } from '#testing/deliveryHarness.ts'

const { capabilities } = clouds.global
const written = { accountId: 'adele', written: {}, attached: {}, inDoubt: [], isKept: true }
const draft = { ...written, id: 'draft' as DraftId }

test('a usual message has none', () => {
  expect(validateRoute(emptyMessage, planDelivery(emptyMessage, { capabilities }))).toEqual([])
})

test('a file for which the cloud has no way is named', () => {
  const file = fileOf(new Uint8Array(3_000_000), 'big.bin')
  const message = { ...emptyMessage, attachments: [file] }
  const plan = planDelivery(message, { capabilities: clouds.usGovL4.capabilities })
  expect(validateRoute(message, plan)).toMatchObject([
    { field: 'attachments', item: file.id, values: { name: 'big.bin' }, severity: 'blocks' },
  ])
})

test('a text that fits into no request cannot be sent', () => {
  const text = 'x'.repeat(4_000_000)
  const message = { ...emptyMessage, body: { format: 'text', html: '', text } as const }
  const plan = planDelivery(message, { capabilities })
  expect(validateRoute(message, plan)).toMatchObject([{ field: 'body', severity: 'blocks' }])
})

test('a copy that cannot be prevented is asked about: of an answer, or a draft that was there before', () => {
  const message = { ...emptyMessage, saveToSentItems: false }
  const issuesOf = (more: Partial<ServerDraft>) =>
    validateRoute(message, planDelivery(message, { draft: { ...draft, ...more }, capabilities }))
  expect(issuesOf({ isAnswer: true })).toMatchObject([{ field: 'sentItems', severity: 'asks' }])
  expect(issuesOf({ isOpened: true })).toMatchObject([{ field: 'sentItems', severity: 'asks' }])
  expect(issuesOf({})).toEqual([])
})
