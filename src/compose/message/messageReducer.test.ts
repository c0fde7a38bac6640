/** Every edit changes its own property and nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMessageStore } from './messageStore.ts'
import { emptyMessage, type ComposedMessage } from './message.ts'
import { messageReducer, type MessageEdit } from './messageReducer.ts'

const ada = { address: 'ada@x.org', name: 'Ada' }
const bob = { address: 'bob@x.org' }
const invalidEntry = { text: 'dana', fault: 'noAt' } as const
const file = { id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) }
const twin = { ...file, id: 'g' }
const header = { id: 'h', name: 'x-a', value: '1' }
const expiry = { on: true, at: '2026-01-01T09:00', timeZone: 'UTC' } as const
const openExtension = { name: 'Com.Contoso', rows: [] }
const property = { id: 'p', property: 'String 0x1045', value: 'x' }
const flag = { on: true, timeZone: 'UTC' } as const

const written: ComposedMessage = {
  ...emptyMessage,
  to: [ada, invalidEntry],
  cc: [bob],
  subject: 'Hello',
  body: { format: 'html', html: '<p>Hi</p>', text: 'Hi' },
  attachments: [file, twin],
}

const edits: readonly (readonly [MessageEdit, Partial<ComposedMessage>])[] = [
  [{ type: 'recipientsAdded', field: 'bcc', entries: [ada, ada, bob] }, { bcc: [ada, bob] }],
  [{ type: 'recipientsAdded', field: 'to', entries: [{ address: 'ADA@x.org' }] }, {}],
  [{ type: 'recipientRemoved', field: 'to', index: 0 }, { to: [invalidEntry] }],
  [{ type: 'recipientRemoved', field: 'to', index: 7 }, {}],
  [{ type: 'recipientReplaced', field: 'to', index: 1, entries: [bob] }, { to: [ada, bob] }],
  [{ type: 'recipientReplaced', field: 'to', index: 1, entries: [ada] }, { to: [ada] }],
  [{ type: 'subjectTyped', subject: '' }, { subject: '' }],
  [
    { type: 'bodyTyped', html: '<p>Ho</p>', text: 'Ho' },
    { body: { format: 'html', html: '<p>Ho</p>', text: 'Ho' } },
  ],
  [{ type: 'bodyFormatChosen', format: 'text' }, { body: { ...written.body, format: 'text' } }],
  [
    { type: 'filesAttached', attachments: [{ ...file, id: 'i' }] },
    { attachments: [file, twin, { ...file, id: 'i' }] },
  ],
  [{ type: 'attachmentRemoved', id: 'f' }, { attachments: [twin] }],
  [{ type: 'attachmentRemoved', id: 'gone' }, {}],
  [{ type: 'attachmentsSet', attachments: [twin, file] }, { attachments: [twin, file] }],
  [{ type: 'propertiesSet', properties: { importance: 'high' } }, { importance: 'high' }],
  [{ type: 'propertiesSet', properties: { flag } }, { flag }],
  [{ type: 'propertiesSet', properties: { headers: [header] } }, { headers: [header] }],
  [
    { type: 'propertiesSet', properties: { receipts: { read: true, delivery: false } } },
    { receipts: { read: true, delivery: false } },
  ],
  [{ type: 'propertiesSet', properties: { saveToSentItems: false } }, { saveToSentItems: false }],
  [{ type: 'recipientsAdded', field: 'replyTo', entries: [ada] }, { replyTo: [ada] }],
  [{ type: 'recipientsAdded', field: 'mentions', entries: [ada] }, { mentions: [ada] }],
  [{ type: 'recipientsSet', lists: { cc: [] } }, { cc: [] }],
  [{ type: 'propertiesSet', properties: { sender: bob } }, { sender: bob }],
  [{ type: 'propertiesSet', properties: { categories: ['Blue'] } }, { categories: ['Blue'] }],
  [{ type: 'propertiesSet', properties: { sensitivity: 'private' } }, { sensitivity: 'private' }],
  [{ type: 'propertiesSet', properties: { expiry } }, { expiry }],
  [{ type: 'propertiesSet', properties: { openExtension } }, { openExtension }],
  [
    { type: 'propertiesSet', properties: { extendedProperties: [property] } },
    { extendedProperties: [property] },
  ],
]

test.each(edits)('%j', (edit, changes) => {
  const before = structuredClone(written)
  expect(messageReducer(written, edit)).toEqual({ ...written, ...changes })
  expect(written).toEqual(before)
})

test('an edit keeps every other property the same object, so that its field does not render', () => {
  for (const [edit, changes] of edits) {
    const after = messageReducer(written, edit)
    for (const name of Object.keys(written) as (keyof ComposedMessage)[]) {
      const mayChange = name in changes || ('field' in edit && edit.field === name)
      if (!mayChange && edit.type !== 'attachmentRemoved') expect(after[name]).toBe(written[name])
    }
  }
})

test('no order of edits loses a property or names somebody twice', () => {
  const anEdit = fc.constantFrom(...edits.map(([edit]) => edit))
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 30 }), (many) => {
      const store = createMessageStore()
      for (const edit of many) store.getState().edit(edit)
      const { message } = store.getState()
      expect(Object.keys(message)).toEqual(Object.keys(emptyMessage))
      for (const list of [message.to, message.cc, message.bcc]) {
        const keys = list.map((entry) => ('address' in entry ? entry.address.toLowerCase() : ''))
        expect(new Set(keys).size).toBe(keys.length)
      }
    }),
  )
})

test('messages have nothing in common', () => {
  const [one, other] = [createMessageStore(), createMessageStore()]
  one.getState().edit({ type: 'subjectTyped', subject: 'One' })
  expect(other.getState().message).toBe(emptyMessage)
})

test('the font goes with the last word, and stays with any other', () => {
  const store = createMessageStore()
  const font = { size: 14 } as const
  const { edit } = store.getState()
  edit({ type: 'bodyTyped', html: 'Hi', text: 'Hi' })
  edit({ type: 'fontChosen', font })
  edit({ type: 'bodyTyped', html: 'Hi!', text: 'Hi!' })
  expect(store.getState().message.body).toEqual({ format: 'html', html: 'Hi!', text: 'Hi!', font })
  edit({ type: 'bodyTyped', html: '', text: '' })
  expect(store.getState().message).toEqual(emptyMessage)
})
