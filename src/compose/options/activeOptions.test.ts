/** What is set shows, and each chip takes back exactly its own option. */
import { expect, test } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import { activeOptions } from './activeOptions.ts'

const flag = { on: true, timeZone: 'UTC' } as const
const ada = { address: 'ada@x.org', name: 'Ada' }
const header = { id: '1', name: 'x-a', value: '1' }

test('the usual message has no chips', () => {
  expect(activeOptions(emptyMessage)).toEqual([])
})

const cases: [Partial<ComposedMessage>, string, object][] = [
  [{ importance: 'high' }, 'options.highImportance', {}],
  [{ importance: 'low' }, 'options.lowImportance', {}],
  [{ flag }, 'common.followUp', {}],
  [
    { flag: { ...flag, start: '2023-08-30T12:13' } },
    'options.followUpFrom',
    { day: '2023-08-30T12:13' },
  ],
  [
    { flag: { ...flag, start: '2023-08-30T12:13', due: '2023-09-01T17:00' } },
    'options.followUpBy',
    { day: '2023-09-01T17:00' },
  ],
  [
    { headers: [header, { id: '2', name: '', value: '' }] },
    'options.headers',
    { values: { count: 1 } },
  ],
  [{ receipts: { read: true, delivery: false } }, 'options.readReceipt', {}],
  [{ receipts: { read: false, delivery: true } }, 'options.deliveryReceipt', {}],
  [{ saveToSentItems: false }, 'options.notSaved', {}],
  [{ body: { format: 'text', html: '<p>hi</p>', text: 'hi' } }, 'common.plainText', {}],
  [{ replyTo: [ada] }, 'options.replyTo', { values: { count: 1, first: 'ada@x.org' } }],
  [{ sender: ada }, 'options.sender', { values: { address: 'ada@x.org' } }],
  [{ categories: ['Blue'] }, 'options.categories', { values: { count: 1, first: 'Blue' } }],
  [{ sensitivity: 'private' }, 'sensitivity.private', {}],
  [
    { expiry: { on: true, at: '2026-01-01T09:00', timeZone: 'UTC' } },
    'options.expires',
    { day: '2026-01-01T09:00' },
  ],
  [{ expiry: { on: true, at: '?', timeZone: 'UTC' } }, 'common.expires', {}],
  [{ mentions: [ada] }, 'options.mentions', { values: { count: 1 } }],
  [{ openExtension: { name: 'Com', rows: [] } }, 'common.openExtension', {}],
  [
    { extendedProperties: [{ id: 'p', property: 'String 0x1045', value: 'x' }] },
    'options.extendedProperties',
    { values: { count: 1 } },
  ],
]

test.each(cases)('%j shows as %s and can be taken back', (change, textKey, more) => {
  const changed = { ...emptyMessage, ...change }
  const option = activeOptions(changed)[0]!
  expect(option).toMatchObject({ textKey, ...more })
  expect(activeOptions(messageReducer(changed, option.undo))).toEqual([])
})

test('taking one receipt back keeps the other', () => {
  const both = { ...emptyMessage, receipts: { read: true, delivery: true } }
  const read = activeOptions(both)[0]!
  expect(activeOptions(messageReducer(both, read.undo)).map(({ id }) => id)).toEqual(['delivery'])
})

test('what was received around a message travels as HTML, so nothing says plain text', () => {
  const around = { before: '<p>', after: '' }
  const body = { format: 'text', html: '', text: '', around } as const
  expect(activeOptions({ ...emptyMessage, body })).toEqual([])
})
