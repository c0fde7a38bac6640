/** How a draft follows its message. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DraftId } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'
import { planFiles } from '#delivery/attachments/planAttachments.ts'
import { planSave } from './planSave.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

function draftOf(written: GraphMessage, more: Partial<ServerDraft> = {}): ServerDraft {
  const id = 'draft' as DraftId
  return { id, accountId: 'adele', written, attached: {}, inDoubt: [], isKept: true, ...more }
}

const recipients = fc.array(
  fc.record({ emailAddress: fc.record({ address: fc.emailAddress() }) }),
  { minLength: 1, maxLength: 3 },
)
const when = fc.record({
  dateTime: fc.constantFrom('2026-03-01T08:00:00', '2026-03-02T17:00:00'),
  timeZone: fc.constantFrom('UTC', 'Eastern Standard Time'),
})
const flag = fc.oneof(
  fc.record({ flagStatus: fc.constant('flagged' as const) }),
  fc.record({ flagStatus: fc.constant('flagged' as const), startDateTime: when }),
  fc.record({
    flagStatus: fc.constant('flagged' as const),
    startDateTime: when,
    dueDateTime: when,
  }),
)
const body = fc.record({
  contentType: fc.constantFrom('text' as const, 'html' as const),
  content: fc.string({ minLength: 1 }),
})
const message: fc.Arbitrary<GraphMessage> = fc.record(
  {
    subject: fc.string({ minLength: 1 }),
    body,
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
    importance: fc.constantFrom('low' as const, 'high' as const),
    flag,
    isReadReceiptRequested: fc.constant(true),
    isDeliveryReceiptRequested: fc.constant(true),
  },
  { requiredKeys: [] },
)

type Values = Record<string, unknown>

/** What a mailbox holds: unset and empty are one, and a flag's null takes a date away. */
function settled(values: Values): Values {
  const isEmpty = (value: unknown) =>
    ['', '[]', 'false', 'null', '"normal"', '""', '{"flagStatus":"notFlagged"}'].includes(
      JSON.stringify(value),
    ) || (value as { content?: string } | undefined)?.content === ''
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && !isEmpty(value))
      .map(([name, value]) => [name, name === 'flag' ? settled(value as Values) : value]),
  )
}

/** A server that merges the flag; one that replaces it ends at the same. */
function patched(written: Values, { flag, ...changes }: Values): Values {
  const isOff = (flag as Values | undefined)?.['flagStatus'] === 'notFlagged'
  const merged = isOff ? flag : { ...(written['flag'] as Values), ...(flag as Values) }
  return { ...written, ...changes, ...(flag !== undefined && { flag: merged }) }
}

test('the patch makes the written message into the wanted one', () => {
  fc.assert(
    fc.property(message, message, (written, wanted) => {
      const plan = planSave(wanted, draftOf(written), 'adele')
      const changes = plan.how === 'patch' ? plan.changes : {}
      expect(plan.how).toBe('patch')
      expect(settled(patched(written, changes))).toEqual(settled(wanted))
    }),
  )
})

test('what did not change is not patched', () => {
  fc.assert(
    fc.property(message, (same) => {
      expect(planSave(same, draftOf({ ...same }), 'adele')).toEqual({ how: 'patch', changes: {} })
    }),
  )
})

test('what is no longer set is emptied', () => {
  const written: GraphMessage = {
    subject: 'Lunch',
    body: { contentType: 'html', content: '<p>Yes</p>' },
    toRecipients: [{ emailAddress: { address: 'alexw@contoso.com' } }],
    importance: 'high',
    flag: { flagStatus: 'flagged' },
    isReadReceiptRequested: true,
  }
  expect(planSave({}, draftOf(written), 'adele')).toEqual({
    how: 'patch',
    changes: {
      subject: '',
      body: { contentType: 'text', content: '' },
      toRecipients: [],
      importance: 'normal',
      flag: { flagStatus: 'notFlagged' },
      isReadReceiptRequested: false,
    },
  })
})

const one = [{ name: 'x-one', value: '1' }]
const from = { emailAddress: { address: 'team@contoso.com' } }
const mentions = [{ mentioned: { address: 'alexw@contoso.com' } }]
const extensions = [
  { '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'Com', a: 1 },
] as const
const stamp = { id: 'String {1} Name stamp', value: '1' }
const expiry = { id: 'SystemTime 0x0015', value: '2026-01-01T09:00:00Z' }
const secret = { id: 'Integer 0x0036', value: '2' }
const having = (...singleValueExtendedProperties: { id: string; value: string }[]) => ({
  singleValueExtendedProperties,
})

test.each<[GraphMessage, GraphMessage, object]>([
  [{}, { from }, { from }],
  [{}, { categories: ['Blue'] }, { categories: ['Blue'] }],
  [{ categories: ['Blue'], replyTo: [from] }, {}, { categories: [], replyTo: [] }],
  [having(stamp), having(stamp, expiry), having(stamp, expiry)],
  [having(stamp, secret), having(stamp), having(stamp, { ...secret, value: '0' })],
  [
    having({ ...secret, id: 'integer 0x36' }, stamp),
    having({ ...secret, value: '3' }, stamp),
    having({ ...secret, value: '3' }, stamp),
  ],
])('%j to %j', (written, wanted, changes) => {
  expect(planSave(wanted, draftOf(written), 'adele')).toEqual({ how: 'patch', changes })
})

test.each<[string, GraphMessage, ServerDraft | undefined, string]>([
  ['create', {}, undefined, 'adele'],
  ['replace', { internetMessageHeaders: one }, draftOf({}), 'adele'],
  ['replace', {}, draftOf({ internetMessageHeaders: one }), 'adele'],
  ['replace', {}, draftOf({}), 'megan'],
  ['replace', {}, draftOf({ from }), 'adele'],
  ['replace', { mentions }, draftOf({}), 'adele'],
  ['replace', {}, draftOf({ mentions }), 'adele'],
  ['patch', { mentions }, draftOf({ mentions }), 'adele'],
  ['replace', { extensions }, draftOf({}), 'adele'],
  ['patch', { extensions }, draftOf({ extensions }), 'adele'],
  ['replace', having(stamp), draftOf(having(stamp, expiry)), 'adele'],
  ['patch', having(stamp), draftOf(having(stamp, secret)), 'adele'],
  ['replace', {}, draftOf({}, { alteredFiles: [] }), 'adele'],
  ['replace', {}, draftOf({}, { isSuperseded: true }), 'adele'],
  ['patch', { internetMessageHeaders: one }, draftOf({ internetMessageHeaders: one }), 'adele'],
])('%s: %j', (how, wanted, draft, accountId) => {
  expect(planSave(wanted, draft, accountId).how).toBe(how)
})

test('new files are attached, files that left are removed', () => {
  const file = (id: string) => ({
    id,
    name: id,
    contentType: 'text/plain',
    size: 1,
    file: new Blob(),
  })
  const draft = draftOf({}, { attached: { old: 'server-old', both: 'server-both' } })
  const { toAttach, toRemove } = planFiles([file('both'), file('new')], draft)
  expect(toAttach.map(({ id }) => id)).toEqual(['new'])
  expect(toRemove).toEqual(['old'])
  const upload = { url: 'https://upload.example', expires: '', next: 1 }
  const uploads = { new: upload, gone: upload }
  const underWay = draftOf({}, { uploads, inDoubt: ['lost', 'both'] })
  expect(planFiles([file('both'), file('new')], underWay)).toMatchObject({
    toGiveUp: ['gone'],
    unconfirmed: ['lost'],
  })
})
