/**
 * Records on the device, damaged in every place there is: what is opened of them can be shown, checked and
 * sent, and one that does not fit blocks no other.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { anyMessage } from '#testing/arbitraryMessage.ts'
import { messageAsText } from '#compose/message/messageAsText.ts'
import { validateMessage } from '#compose/message/validateMessage.ts'
import { hasOptions } from '#compose/options/hasOptions.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import { fromRecord, toRecord, type LocalCopy } from '#storage/localCopy.ts'
import { toUnsentSummary } from '#storage/unsentSummary.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { plainVersion } from './plainVersion.ts'
import { recordFits } from './recordFits.ts'
import { resumePolicy } from '#sending/resume/resumePolicy.ts'

const intent = { as: 'json' }
const delivery = fc.constantFrom(
  undefined,
  { step: 'held', intent, until: 1 },
  { step: 'waiting', intent },
  { step: 'preparing', intent, accountId: 'a' },
  { step: 'final', intent, accountId: 'a', begunAt: 1 },
  { step: 'scheduled', accountId: 'a', sendAt: '2026-01-01T08:00:00Z' },
)
const draft = fc.constantFrom(undefined, {
  ...{ id: 'd', accountId: 'a', written: { subject: 'x' }, attached: { f: 's' }, inDoubt: [] },
  isKept: true,
  uploads: { f: { url: 'https://x.org', expires: '2026-01-01T08:00:00Z', next: 0 } },
})
const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
const record = fc
  .record({ message: anyMessage, delivery, draft })
  .map((parts) => toRecord({ id: 'a', stamp, savedAt: 5, ...parts } as LocalCopy).record)

type Node = Record<string, unknown>

/** Every place of a record, as the path to it. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
  ]
}

function put(value: Node, [key = '', ...rest]: readonly string[], damage: unknown): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Node
  copy[key] = rest.length > 0 ? put(copy[key] as Node, rest, damage) : damage
  return copy
}

const damages = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 0, Number.NaN, [], {}, [null], true),
  fc.anything(),
)
const damaged = fc.tuple(record, fc.nat(), damages).map(([whole, at, damage]) => {
  const places = placesOf(whole)
  return put(whole, places[at % places.length] ?? [], damage)
})

const anyFile = { get: () => new Blob(['a']) }

test('what was kept well fits', () => {
  fc.assert(
    fc.property(record, (whole) => {
      expect(recordFits(whole)).toBe(true)
      expect(fromRecord(whole, anyFile)).toBeDefined()
    }),
  )
})

test('whatever is damaged, nothing throws, and what opens can be used', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, damaged, fc.anything()), (found) => {
      const back = fromRecord(found, anyFile)
      if (!back || !recordFits(found)) return
      const { copy } = back
      messageAsText(copy.message)
      validateMessage(copy.message, {}, 'json')
      toGraphMessage(copy.message)
      hasOptions(copy.message)
      resumePolicy(copy.delivery as never, 0)
      const { message } = plainVersion(copy as MessageSnapshot)
      expect(message.body).toMatchObject({ format: 'text', text: copy.message.body.text })
    }),
    propertyRuns(2_000),
  )
})

const [good] = fc.sample(record, 1)
const withPart = (part: object) => ({ ...good!, message: { ...good!.message, ...part } })
const bodyOf = (part: object) => ({ body: { format: 'html', html: '', text: '', ...part } })

test.each<[string, unknown]>([
  ['recipients that are none', withPart({ to: ['ada'] })],
  ['a flag without a zone', withPart({ flag: { on: true } })],
  ['a row without a value', withPart({ headers: [{ id: 'h' }] })],
  ['an importance nobody has', withPart({ importance: 'huge' })],
  ['an attachment of nothing', withPart({ attachments: [{}] })],
  ['a kept part that is none', withPart(bodyOf({ around: { before: 1 } }))],
  ['a draft that is none', { ...good, draft: { id: 'd' } }],
  ['a sending nobody knows', { ...good, delivery: { step: 'flying' } }],
])('%s does not fit', (_, record) => {
  expect(recordFits(record)).toBe(false)
})

test('a record from before a property was invented fits', () => {
  const { flag: _, mentions: __, ...older } = good!.message
  expect(recordFits({ ...good, message: older })).toBe(true)
})

test('a damaged record blocks no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(damaged, fc.anything()), { maxLength: 4 }),
      record,
      (bad, good) => {
        const { unsent, unreadable } = toUnsentSummary([...bad, good, ...bad], () => false)
        expect(unsent.length + unreadable).toBe(bad.length * 2 + 1)
        expect(unsent.some(({ id }) => id === 'a')).toBe(true)
      },
    ),
  )
})

test('a message that the page failed to show is a new one, unless it may have left', () => {
  const message = { id: 'a', stamp, message: toMessage('Hi'), draft: undefined }
  const plain = plainVersion({ ...message, draft: { id: 'd' } as never })
  expect(plain.id).not.toBe('a')
  expect(plain.stamp.internetMessageId).not.toBe(stamp.internetMessageId)
  expect(plain.draft).toBeUndefined()
  const begun = { step: 'final', intent: { as: 'json' }, accountId: 'a', begunAt: 1 } as const
  expect(plainVersion({ ...message, delivery: begun })).toMatchObject({ id: 'a', delivery: begun })
})

test('nor does it give away where a photo was taken', () => {
  const photo = {
    ...{ id: 'p', name: 'p.jpg', contentType: 'image/jpeg', size: 1 },
    file: new Blob(['p']),
  }
  const message = { ...toMessage('Hi'), attachments: [{ ...photo, dropsLocation: true as const }] }
  const plain = plainVersion({ id: 'a', stamp, message, draft: undefined })
  expect(plain.message.attachments).toEqual(message.attachments)
})

function toMessage(text: string) {
  const [sample] = fc.sample(anyMessage, 1)
  return { ...sample!, body: { format: 'html', html: `<p>${text}</p>`, text } as const }
}
