/** Messages for property tests: any there can be, and those that can be sent as they are. */
import fc from 'fast-check'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'

const recipient = fc.oneof(
  fc.record({ address: fc.emailAddress() }),
  fc.record({ address: fc.emailAddress(), name: fc.string() }),
)
const invalidEntry = fc.record({ text: fc.string(), fault: fc.constant('noAt' as const) })
const line = fc.array(fc.oneof(recipient, invalidEntry), { maxLength: 3 })
const time = fc.constantFrom('', '2023-09-01T09:00', '2023-09-02T17:00', 'unfinished')
const flag = fc.oneof(
  fc.constant(emptyMessage.flag),
  fc.record(
    { on: fc.constant(true as const), timeZone: fc.constant('UTC'), start: time, due: time },
    { requiredKeys: ['on', 'timeZone'] },
  ),
)
const header = fc.record({ id: fc.uuid(), name: fc.string(), value: fc.string() })
const file = fc.constant({
  ...{ id: 'f', name: 'a.txt', contentType: 'text/plain', size: 1, file: new Blob(['a']) },
})
const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe')
const expiry = fc.oneof(
  fc.constant(emptyMessage.expiry),
  fc.record({ on: fc.constant(true as const), at: time, timeZone: zone }),
)
const around = fc.record({ before: fc.string(), after: fc.string() })
const extensionRow = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  type: fc.constantFrom('string' as const, 'number' as const, 'boolean' as const),
  value: fc.oneof(fc.string(), fc.constantFrom('1', '-2.5', 'true')),
})
const propertyRow = fc.record({ id: fc.uuid(), property: fc.string(), value: fc.string() })

export const anyMessage: fc.Arbitrary<ComposedMessage> = fc.record({
  to: line,
  cc: line,
  bcc: line,
  subject: fc.string(),
  body: fc.record(
    {
      format: fc.constantFrom('html' as const, 'text' as const),
      html: fc.string(),
      text: fc.string(),
      around,
    },
    { requiredKeys: ['format', 'html', 'text'] },
  ),
  attachments: fc.array(file, { maxLength: 1 }),
  importance: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
  flag,
  headers: fc.array(header, { maxLength: 5 }),
  receipts: fc.record({ read: fc.boolean(), delivery: fc.boolean() }),
  saveToSentItems: fc.boolean(),
  replyTo: line,
  sender: fc.oneof(fc.constant(null), recipient, invalidEntry),
  categories: fc.array(fc.string(), { maxLength: 3 }),
  sensitivity: fc.constantFrom('normal', 'personal', 'private', 'confidential'),
  expiry,
  openExtension: fc.record({ name: fc.string(), rows: fc.array(extensionRow, { maxLength: 3 }) }),
  extendedProperties: fc.array(propertyRow, { maxLength: 3 }),
  mentions: line,
})
