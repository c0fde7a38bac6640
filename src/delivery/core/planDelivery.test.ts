/** Which route a message takes, above all at the borders. */
import { expect, test } from 'vitest'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { clouds } from '#config/clouds.ts'
import type { DraftId } from '#graph/mail.ts'
import { followDraft, planDelivery } from './planDelivery.ts'
import type { ServerDraft } from './serverDraft.ts'

const { global, usGovL4 } = clouds
const MB = 1024 * 1024

function file(size: number, id = `file-${size}`): Attachment {
  return { id, name: `${id}.bin`, contentType: 'application/octet-stream', size, file: new Blob() }
}

const draft: ServerDraft = {
  id: 'draft' as DraftId,
  accountId: 'adele',
  written: {},
  attached: {},
  inDoubt: [],
  isKept: true,
}

test.each([
  [[], 'oneRequest', 0],
  [[1_024], 'oneRequest', 0],
  [[2_800_000], 'oneRequest', 0],
  [[2_999_999], 'viaDraft', 0],
  [[3_000_000], 'viaDraft', 1],
  [[3_145_728], 'viaDraft', 1],
  [[149 * MB], 'viaDraft', 1],
  [[1_500_000, 1_500_001], 'viaDraft', 0],
  [[1_024, 25 * MB], 'viaDraft', 1],
])('files of %j bytes go by %s', (sizes, route, large) => {
  const attachments = sizes.map((size) => file(size))
  const plan = planDelivery({ ...emptyMessage, attachments }, { capabilities: global.capabilities })
  expect(plan).toMatchObject({ route, isKeptAnyway: false, tooLarge: [] })
  const withoutSessions = { capabilities: usGovL4.capabilities }
  expect(planDelivery({ ...emptyMessage, attachments }, withoutSessions).tooLarge).toHaveLength(
    large,
  )
})

test('the JSON is measured in bytes, not in characters', () => {
  const text = '€'.repeat(1_300_000)
  const body = { format: 'text', html: '', text } as const
  const plan = planDelivery({ ...emptyMessage, body }, { capabilities: global.capabilities })
  expect(plan.route).toBe('viaDraft')
})

test('a message that has a draft is sent as that draft', () => {
  const plan = planDelivery(emptyMessage, { draft, capabilities: global.capabilities })
  expect(plan).toMatchObject({ route: 'viaDraft', scopes: ['Mail.ReadWrite', 'Mail.Send'] })
})

test('scheduled, the smallest message goes by draft, and is kept', () => {
  const message = { ...emptyMessage, saveToSentItems: false }
  const sendAt = '2026-01-05T09:00:00Z'
  expect(planDelivery(message, { capabilities: global.capabilities, sendAt })).toMatchObject({
    route: 'viaDraft',
    scopes: ['Mail.ReadWrite', 'Mail.Send'],
    isKeptAnyway: true,
  })
})

test('the least permission for one request', () => {
  expect(planDelivery(emptyMessage, { capabilities: global.capabilities }).scopes).toEqual([
    'Mail.Send',
  ])
})

test.each([
  ['no draft', undefined, 'oneRequest', ['Mail.Send']],
  ['a draft of ours, which goes afterwards', draft, 'oneRequest', ['Mail.ReadWrite', 'Mail.Send']],
  ['a draft that was there before', { ...draft, isOpened: true }, 'viaDraft', undefined],
  ['an answer', { ...draft, isAnswer: true }, 'viaDraft', undefined],
] as const)('no copy is wanted, and there is %s', (_, existing, route, scopes) => {
  const message = { ...emptyMessage, saveToSentItems: false }
  const plan = planDelivery(message, { draft: existing, capabilities: global.capabilities })
  expect(plan).toMatchObject({
    route,
    isKeptAnyway: route === 'viaDraft',
    ...(scopes && { scopes }),
  })
})

const creating = { accountId: 'adele', written: {} }
const noCopy = { ...emptyMessage, saveToSentItems: false }

test.each([
  ['one request and no draft', {}, {}, 'oneRequest'],
  ['one request, and a draft has come', {}, { draft }, 'viaDraft'],
  ['one request, and a draft was asked for', {}, { creating }, 'viaDraft'],
  ['without a copy, and a draft has come', {}, { draft, message: noCopy }, 'oneRequest'],
  ['by a draft that is gone: another is made', { draft }, {}, 'viaDraft'],
  ['as MIME, with a draft or without', { as: 'mime' }, { draft }, 'mime'],
] as const)('what a save under way at the click changes: %s', (_, options, now, route) => {
  const plan = planDelivery(emptyMessage, { capabilities: global.capabilities, ...options })
  expect(followDraft(plan, { message: emptyMessage, ...now })).toEqual({ ...plan, route })
})

test('a cloud without upload sessions has no way for large files', () => {
  const attachments = [file(2_999_999), file(3_000_000)]
  const plan = planDelivery(
    { ...emptyMessage, attachments },
    { capabilities: usGovL4.capabilities },
  )
  expect(plan.tooLarge).toEqual([attachments[1]])
})
