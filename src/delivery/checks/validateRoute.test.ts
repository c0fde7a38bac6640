/** What the road forbids or asks about. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import type { DraftId } from '#graph/mail.ts'
import { deliveryProblems } from './validateRoute.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { fileOf } from '#testing/deliveryHarness.ts'

const { abilities } = clouds.global
const written = { accountId: 'adele', written: {}, attached: {}, inDoubt: [], isKept: true }
const draft = { ...written, id: 'draft' as DraftId }

test('a usual letter has none', () => {
  expect(deliveryProblems(emptyMessage, planDelivery(emptyMessage, { abilities }))).toEqual([])
})

test('a file for which the cloud has no way is named', () => {
  const file = fileOf(new Uint8Array(3_000_000), 'big.bin')
  const message = { ...emptyMessage, attachments: [file] }
  const plan = planDelivery(message, { abilities: clouds.usGovL4.abilities })
  expect(deliveryProblems(message, plan)).toMatchObject([
    { at: 'attachments', item: file.id, values: { name: 'big.bin' }, weight: 'blocks' },
  ])
})

test('a text that fits into no request cannot be sent', () => {
  const text = 'x'.repeat(4_000_000)
  const message = { ...emptyMessage, body: { format: 'text', html: '', text } as const }
  const plan = planDelivery(message, { abilities })
  expect(deliveryProblems(message, plan)).toMatchObject([{ at: 'body', weight: 'blocks' }])
})

test('a copy that cannot be prevented is asked about', () => {
  const message = { ...emptyMessage, saveToSentItems: false }
  const plan = planDelivery(message, { draft, abilities })
  expect(deliveryProblems(message, plan)).toMatchObject([{ at: 'sentItems', weight: 'asks' }])
})
