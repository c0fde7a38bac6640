/** A message that is sent without its draft, because no copy is wanted: what others make of the draft is not it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { hello } from '#testing/deliveryHarness.ts'
import { writeBesideAnother } from '#testing/otherWriter.ts'

const body = (text: string) => ({ body: { format: 'text', html: '', text } as const })
const monday: ComposedMessage = { ...hello, ...body('Numbers as of Monday') }
const friday: ComposedMessage = { ...hello, ...body('Numbers as of Friday, the right ones') }
const unkept: ComposedMessage = { ...friday, saveToSentItems: false }

const meg = { emailAddress: { address: 'MeganB@contoso.com' } }
/** Each sending asks for the draft first. */
const draftUnread = {
  match: { method: 'GET', path: '/me/messages/' },
  what: { status: 403 },
} as const

test.each([
  ['as it was', {}, 'sent'],
  ['cut', { body: { contentType: 'text', content: 'Numbers' } }, 'otherVersion'],
  ['to one more', { ccRecipients: [meg] }, 'otherVersion'],
])('saved after a try to send it, its draft is sent elsewhere %s', async (_, theirs, kind) => {
  const { save, deliver, change, sandbox, reported, graph, folder } =
    writeBesideAnother(createSandbox)
  await save(monday)
  sandbox.faults.add(draftUnread)
  await expect(deliver(unkept)).rejects.toThrow()
  expect(reported.record).toBeUndefined()
  await save(unkept)
  await change(theirs)
  const path = `/me/messages/${reported.draft!.id}/send`
  await graph({ method: 'POST', path, reads: 'accepted', scopes: ['Mail.Send'] })
  expect(await deliver(unkept)).toMatchObject({ kind })
  expect(folder('sentitems')).toHaveLength(1)
})

test('in doubt, it bears an id that no draft is given, whatever is saved meanwhile', async () => {
  const { save, saveMime, deliver, sandbox, reported, folder } = writeBesideAnother(createSandbox)
  sandbox.faults.add({ match: { path: '/me/sendMail' }, what: { status: 503 } })
  expect(await deliver(unkept)).toMatchObject({ kind: 'cannotTell', evidence: 'notKept' })
  await save(monday)
  await save(friday)
  await saveMime(monday)
  const [draft] = folder('drafts')
  expect(draft?.internetMessageId).not.toBe(reported.stamp?.internetMessageId)
  expect(reported.stamp?.isDraftless).toBe(true)
})

test('a draft that was saved under an id of its own, and was sent elsewhere, is found at once', async () => {
  const { save, deliver, sandbox, reported, graph } = writeBesideAnother(createSandbox)
  sandbox.faults.add({ match: { path: '/me/sendMail' }, what: { status: 503 } })
  expect(await deliver(friday)).toMatchObject({ kind: 'notSent' })
  await save(friday)
  reported.slept.length = 0
  const path = `/me/messages/${reported.draft!.id}/send`
  await graph({ method: 'POST', path, reads: 'accepted', scopes: ['Mail.Send'] })
  expect(await deliver(friday)).toMatchObject({ kind: 'sent' })
  expect(reported.slept).toEqual([])
})

test('saved and sent elsewhere while it is still looked for: not called “not sent”', async () => {
  const { deliver, sandbox, graph, folder, outgoing, mailbox } = writeBesideAnother(createSandbox)
  sandbox.faults.add({ match: { path: '/me/sendMail' }, what: { status: 503 } })
  let looks = 0
  const sleep = async () => {
    if ((looks += 1) !== 2) return
    // Another task of the page, which tells this one nothing.
    const draft = await saveDraft(mailbox, outgoing(friday))
    await graph({
      ...{ method: 'POST', path: `/me/messages/${draft.id}/send`, reads: 'accepted' },
      scopes: ['Mail.Send'],
    })
  }
  expect(await deliver(friday, { as: 'json' }, { sleep })).toMatchObject({ kind: 'sent' })
  expect(folder('sentitems')).toHaveLength(1)
})
