/** Under which ids a message is sent, attempt after attempt. */
import { expect, test } from 'vitest'
import type { DeliveryPlan } from './planDelivery.ts'
import type { OutgoingMessage } from './outgoingMessage.ts'
import type { ServerDraft } from './serverDraft.ts'
import { createMessageIds, toGraphMessageIds, type MessageIds } from './messageIds.ts'
import { hello } from '#testing/deliveryHarness.ts'
import { isAsSent, isKnownById, nextVersion } from './version.ts'

let lastId = 0
const newId = () => `id-${(lastId += 1)}`
const draft = { id: 'draft', written: {} } as unknown as ServerDraft
const by = (route: DeliveryPlan['route']) => ({ route }) as DeliveryPlan
const outgoing = (stamp: MessageIds, more: Partial<OutgoingMessage> = {}): OutgoingMessage => {
  return { id: 'a', stamp, message: hello, ...more }
}
const fresh = () => createMessageIds('a', newId)
const changed = { message: { ...hello, subject: 'Hello again' } }

test('the first attempt keeps the id, the same version too, a changed one gets another', () => {
  const stamp = fresh()
  const first = nextVersion(outgoing(stamp), by('oneRequest'), newId)
  expect(first.internetMessageId).toBe(stamp.internetMessageId)
  expect(nextVersion(outgoing(first), by('oneRequest'), newId)).toBe(first)
  const second = nextVersion(outgoing(first, changed), by('oneRequest'), newId)
  expect(second.internetMessageId).not.toBe(first.internetMessageId)
  expect(second.earlier).toEqual([
    { internetMessageId: first.internetMessageId, mark: first.version!.mark },
  ])
  expect([isAsSent(outgoing(second, changed)), isAsSent(outgoing(second))]).toEqual([true, false])
})

test.each([
  ['there is a draft', { draft }, fresh],
  ['a draft was asked for', { creating: { accountId: 'a', written: {} } }, fresh],
  [
    'there was one, or an older page cannot tell',
    {},
    () => ({ ...fresh(), isDraftless: undefined }),
  ],
] as const)('a single request never bears an id that a draft may bear: %s', (_, more, make) => {
  const stamp = make()
  const at = outgoing('draft' in more ? { ...stamp, isDraftless: undefined } : stamp, more)
  const next = nextVersion(at, by('mime'), newId)
  expect(next.internetMessageId).not.toBe(stamp.internetMessageId)
  expect(next.earlier).toEqual([{ internetMessageId: stamp.internetMessageId }])
  expect(isKnownById(outgoing(next))).toBe(true)
})

test('a draft keeps its id, and bears the version as a property', () => {
  const stamp = fresh()
  const first = nextVersion(outgoing(stamp, { draft }), by('viaDraft'), newId)
  const second = nextVersion(outgoing(first, { draft, ...changed }), by('viaDraft'), newId)
  expect(second.internetMessageId).toBe(stamp.internetMessageId)
  const [one, other] = [first, second].map(
    (at) => toGraphMessageIds(at).singleValueExtendedProperties,
  )
  expect(one).toHaveLength(2)
  expect(one![1]!.id).toBe(other![1]!.id)
  expect(one![1]!.value).not.toBe(other![1]!.value)
})

test('what was sent in one request is known by its id until a draft is asked for under it', () => {
  const sent = nextVersion(outgoing(fresh()), by('oneRequest'), newId)
  expect(isKnownById(outgoing(sent))).toBe(true)
  expect(isKnownById(outgoing({ ...sent, isDraftless: undefined }))).toBe(false)
  const again = nextVersion(outgoing({ ...sent, isDraftless: undefined }), by('oneRequest'), newId)
  expect(again.internetMessageId).not.toBe(sent.internetMessageId)
})

test('a draft that was asked for under an older id takes nothing from the one of now', () => {
  const stamp = fresh()
  const written = { internetMessageId: stamp.internetMessageId }
  const creating = { creating: { accountId: 'a', written } }
  const sent = nextVersion(outgoing(stamp, creating), by('oneRequest'), newId)
  expect(sent.internetMessageId).not.toBe(stamp.internetMessageId)
  expect(isKnownById(outgoing(sent, creating))).toBe(true)
  expect(nextVersion(outgoing(sent, creating), by('oneRequest'), newId)).toBe(sent)
})

test('a draft of an older page that bears the id of what was sent without it: the id tells nothing', () => {
  const sent = nextVersion(outgoing(fresh()), by('oneRequest'), newId)
  const written = { internetMessageId: sent.internetMessageId }
  expect(isKnownById(outgoing(sent, { draft: { ...draft, written } }))).toBe(false)
  const other = { internetMessageId: '<earlier@mail-composer>' }
  expect(isKnownById(outgoing(sent, { draft: { ...draft, written: other } }))).toBe(true)
})

test('only so many older ids are remembered', () => {
  let stamp = fresh()
  for (let at = 0; at < 9; at++) {
    const message = { ...hello, subject: String(at) }
    stamp = nextVersion(outgoing(stamp, { message }), by('oneRequest'), newId)
  }
  expect(stamp.earlier).toHaveLength(5)
})
