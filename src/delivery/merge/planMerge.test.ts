/** What becomes of each property that was changed here, there, or on both sides. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preserveBody } from '#compose/body/quoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import type { DraftId } from '#graph/mail.ts'
import type { GraphMessage, GraphRecipient } from '#graph/types.ts'
import type { WholeDraft } from '#graph/fullDraft.ts'
import { draftPropertyNames, propertyOf, type DraftProperty } from './draftProperties.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planMerge } from './planMerge.ts'
import { planSave } from '#delivery/draft/planSave.ts'
import { toLastKnown } from './lastKnown.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import { applyTheirs } from './applyTheirs.ts'

const html = (text: string): Body => ({ format: 'html', html: `<p>${text}</p>`, text })
const people = (...names: string[]) => names.map((name) => ({ address: `${name}@x.org` }))
const berlin = 'W. Europe Standard Time'

/** What each side may have made of it: the first is how both knew it. */
const values: { readonly [Name in DraftProperty]: readonly ComposedMessage[Name][] } = {
  to: [people('a'), people('a', 'b'), []],
  cc: [[], people('a'), people('b')],
  bcc: [people('a'), [], people('a', 'c')],
  replyTo: [[], people('a'), people('b')],
  sender: [null, { address: 'shared@x.org' }, { address: 'team@x.org' }],
  subject: ['Hello', '', 'Bye'],
  body: [html('Hello'), html(''), html('Bye &amp; <b>more</b>')],
  importance: ['normal', 'high', 'low'],
  flag: [
    { on: false },
    { on: true, timeZone: berlin },
    { on: true, start: '2026-05-01T09:00', due: '2026-05-02T09:00', timeZone: berlin },
  ],
  receipts: [
    { read: false, delivery: false },
    { read: true, delivery: false },
    { read: true, delivery: true },
  ],
  categories: [['Blue'], [], ['Blue', 'Red']],
  sensitivity: ['normal', 'private', 'confidential'],
  expiry: [
    { on: false },
    { on: true, at: '2026-05-01T09:00', timeZone: 'UTC' },
    { on: true, at: '2026-06-01T09:00', timeZone: 'UTC' },
  ],
}

type Choice = Readonly<Record<DraftProperty, number>>

const stamp = createMessageIds('message', () => 'stamp')
const asOutgoing = (message: ComposedMessage): OutgoingMessage => ({
  id: 'message',
  stamp,
  message,
})
const textOf = (choice: Choice): GraphMessage =>
  toGraphMessageWithIds(asOutgoing(messageOf(choice)))

function messageOf(choice: Choice): ComposedMessage {
  const chosen = draftPropertyNames.map((name) => [name, values[name][choice[name]]])
  return { ...emptyMessage, ...(Object.fromEntries(chosen) as Partial<ComposedMessage>) }
}

/** As Exchange says it: names filled in, the text in a page, ids in small letters, nothing left out. */
function asSaid(text: GraphMessage): WholeDraft {
  const named = (line: readonly GraphRecipient[] = []) =>
    line.map(({ emailAddress }) => ({
      emailAddress: { name: 'Somebody', address: emailAddress.address.toUpperCase() },
    }))
  const page = `<html>\r\n<head>\r\n</head>\r\n<body>\r\n${text.body?.content ?? ''}\r\n</body>\r\n</html>\r\n`
  return {
    ...{ id: 'draft' as DraftId, '@odata.etag': 'W/"2"', isDraft: true, sender: null },
    ...{ importance: 'normal', flag: { flagStatus: 'notFlagged' }, subject: '', from: null },
    ...{ categories: [], isReadReceiptRequested: null, isDeliveryReceiptRequested: false },
    ...text,
    ...{ toRecipients: named(text.toRecipients), ccRecipients: named(text.ccRecipients) },
    ...{ bccRecipients: named(text.bccRecipients), replyTo: named(text.replyTo) },
    body: { contentType: 'html', content: page },
    singleValueExtendedProperties: (text.singleValueExtendedProperties ?? []).map(
      ({ id, value }) => ({ id: id.toLowerCase(), value }),
    ),
  }
}

const unchanged = Object.fromEntries(draftPropertyNames.map((name) => [name, 0])) as Choice

type Sides = { mine: Choice; theirs: Choice; lost?: Choice | undefined; isSeen?: boolean }

function merge({ mine, theirs, lost, isSeen = false }: Sides) {
  const written = textOf(unchanged)
  const draft: ServerDraft = {
    ...{ id: 'draft' as DraftId, accountId: 'adele', written, attached: {}, inDoubt: [] },
    ...{ isKept: true, ...(isSeen && { seen: toLastKnown(asSaid(written)) }) },
    ...(lost && { attempted: [textOf(lost)] }),
  }
  const outgoing = asOutgoing(messageOf(mine))
  const found = { whole: asSaid(textOf(theirs)), files: [] }
  const { theirs: parts, conflicting, files } = planMerge(outgoing, draft, found)
  const reader = { newId: () => 'new', zone: 'UTC', toBody: preserveBody }
  const merged = applyTheirs(outgoing, draft, { found, parts, files }, reader)
  return { found, parts, conflicting, merged }
}

const situations = draftPropertyNames.flatMap((name) => [
  [name, 'nobody', [0, 0], {}] as const,
  [name, 'us', [1, 0], {}] as const,
  [name, 'them', [0, 1], { parts: [name] }] as const,
  [name, 'both alike', [1, 1], {}] as const,
  [name, 'both', [1, 2], { conflicting: [name] }] as const,
  [name, 'both', [2, 1], { conflicting: [name] }] as const,
])

test.each(situations)('%s, changed by %s (%j)', (name, _who, [ours, other], expected) => {
  const sides = { mine: { ...unchanged, [name]: ours }, theirs: { ...unchanged, [name]: other } }
  expect(merge(sides)).toMatchObject({ parts: [], conflicting: [], ...expected })
})

const files = (...names: string[]) =>
  names.map((name) => ({
    id: name,
    name,
    contentType: 'text/plain',
    size: 1,
    file: new Blob(['x']),
  }))

test.each([
  ['nobody', ['a', 'b'], ['a', 'b'], {}],
  ['us', ['a', 'b', 'c'], ['a', 'b'], {}],
  ['us', ['a'], ['a', 'b'], {}],
  ['them', ['a', 'b'], ['a', 'b', 'd'], { theirs: ['attachments'], files: { missing: [] } }],
  ['them', ['a', 'b'], ['b'], { theirs: ['attachments'], files: { extra: [], missing: ['a'] } }],
  ['both alike', ['a'], ['a'], {}],
  ['both', ['a', 'b', 'c'], ['b'], { conflicting: ['attachments'], files: { missing: ['a'] } }],
  ['both', ['a'], ['a', 'b', 'd'], { conflicting: ['attachments'], files: { missing: [] } }],
])('files changed by %s', (_who, ours, there, expected) => {
  const message = { ...messageOf(unchanged), attachments: files(...ours) }
  const written = textOf(unchanged)
  const draft: ServerDraft = {
    ...{ id: 'draft' as DraftId, accountId: 'adele', written, inDoubt: [], isKept: true },
    attached: { a: 'server-a', b: 'server-b' },
  }
  const found = there.map((name) => ({ id: `server-${name}`, name, size: 9 }))
  const plan = planMerge(asOutgoing(message), draft, { whole: asSaid(written), files: found })
  expect(plan).toMatchObject({ theirs: [], conflicting: [], ...expected })
})

const choice = fc.record(
  Object.fromEntries(draftPropertyNames.map((name) => [name, fc.nat(2)])),
) as fc.Arbitrary<Choice>
const sides = fc.record({
  ...{ mine: choice, theirs: choice, lost: fc.option(choice, { nil: undefined }) },
  isSeen: fc.boolean(),
})

const meaningOf = (
  name: DraftProperty,
  text: Parameters<ReturnType<typeof propertyOf>['meaning']>[0],
) => propertyOf(name).meaning(text)

test('a question is asked exactly where both changed one property, and not alike', () => {
  fc.assert(
    fc.property(sides, ({ mine, theirs, lost, isSeen }) => {
      const { parts, conflicting } = merge({ mine, theirs, lost, isSeen })
      // A lost change of ours that is found there is ours.
      const isTheirs = (name: DraftProperty) => theirs[name] !== 0 && theirs[name] !== lost?.[name]
      const isBoth = (name: DraftProperty) => mine[name] !== 0 && mine[name] !== theirs[name]
      const changed = draftPropertyNames.filter(isTheirs)
      expect(conflicting).toEqual(changed.filter(isBoth))
      expect(parts).toEqual(changed.filter((name) => mine[name] === 0))
    }),
  )
})

test('what only one side changed is never lost, in the message and in what is saved then', () => {
  fc.assert(
    fc.property(sides, ({ mine, theirs, lost, isSeen }) => {
      const { found, conflicting, merged } = merge({ mine, theirs, lost, isSeen })
      const result = toGraphMessageWithIds(asOutgoing(merged.message))
      const plan = planSave(result, merged.draft, 'adele')
      const saved = plan.how === 'patch' ? applied(found.whole, plan.changes) : result
      for (const name of draftPropertyNames) {
        if (conflicting.includes(name)) continue
        const isOnlyTheirs = mine[name] === 0 && theirs[name] !== lost?.[name]
        const wanted = textOf(isOnlyTheirs ? theirs : mine)
        expect(meaningOf(name, result)).toBe(meaningOf(name, wanted))
        expect(meaningOf(name, saved as GraphMessage)).toBe(meaningOf(name, wanted))
      }
    }),
  )
})

/** As Graph obeys a PATCH: extended properties are added to those that are there. */
function applied(whole: WholeDraft, changes: object) {
  const properties = [changes, whole].flatMap(
    (one: GraphMessage | WholeDraft) => one.singleValueExtendedProperties ?? [],
  )
  return { ...whole, ...changes, singleValueExtendedProperties: properties }
}
