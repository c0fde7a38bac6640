/** A draft that somebody else changes meanwhile, judged by the sandbox: nothing is written over unseen. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { DraftId } from '#graph/mail.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'
import { writeBesideAnother } from '#testing/otherWriter.ts'

const setUp = () => writeBesideAnother(createSandbox)

const bye = { ...hello, subject: 'Bye' }

test('each write says which draft it means', async () => {
  const { save, requests } = setUp()
  await save(hello)
  await save(bye)
  await save({ ...bye, importance: 'high' })
  const patches = requests.filter(({ method }) => method === 'PATCH')
  expect(patches).toHaveLength(2)
  for (const { headers } of patches) expect(headers.get('if-match')).toMatch(/^W\//)
})

test('what others changed besides us is theirs to take, and ours is saved then', async () => {
  const { save, change, errorOf, planned, folder, mailbox } = setUp()
  await save(hello)
  await change({ importance: 'high', ccRecipients: [{ emailAddress: { address: 'a@x.org' } }] })
  const refused = await errorOf(save(bye))
  expect(refused).toBeInstanceOf(ModifiedElsewhere)
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello', importance: 'high' }])
  const { plan, merged, outgoing } = planned(bye, refused)
  expect(plan).toMatchObject({ theirs: ['cc', 'importance'], conflicting: [] })
  expect(merged.message).toMatchObject({ subject: 'Bye', importance: 'high' })
  await saveDraft(mailbox, { ...outgoing, ...merged })
  expect(folder('drafts')).toMatchObject([
    {
      subject: 'Bye',
      importance: 'high',
      ccRecipients: [{ emailAddress: { address: 'a@x.org' } }],
    },
  ])
})

test('what both changed is contested; ours can still be written over it', async () => {
  const { save, change, errorOf, planned, folder, mailbox } = setUp()
  await save(hello)
  await change({ subject: 'Theirs', importance: 'low' })
  const refused = await errorOf(save(bye))
  const { plan, merged, outgoing } = planned(bye, refused)
  expect(plan).toMatchObject({ theirs: ['importance'], conflicting: ['subject'] })
  await saveDraft(mailbox, { ...outgoing, draft: merged.draft })
  expect(folder('drafts')).toMatchObject([{ subject: 'Bye', importance: 'normal' }])
})

test('another sender that was chosen elsewhere is seen; one the service filled in is none', async () => {
  const { save, change, errorOf, planned } = setUp()
  await save(hello)
  const from = { emailAddress: { address: 'AdeleV@contoso.com' } }
  await change({ from, sender: from })
  await save(hello)
  await change({ from: { emailAddress: { address: 'team@contoso.com' } } })
  const { plan, merged } = planned(hello, await errorOf(save(hello)))
  expect(plan).toMatchObject({ theirs: ['sender'], conflicting: [] })
  expect(merged.message.sender).toMatchObject({ address: 'team@contoso.com' })
})

test('a file that was added elsewhere is seen, with and without a change of ours', async () => {
  const { save, attach, errorOf, planned } = setUp()
  const withFile = { ...hello, attachments: [fileOf(new Uint8Array(3), 'a.txt')] }
  await save(withFile)
  await attach('b.txt')
  const refused = await errorOf(save(withFile))
  expect(planned(withFile, refused).plan).toMatchObject({
    theirs: ['attachments'],
    files: { extra: [{ name: 'b.txt' }], missing: [] },
  })
  expect(planned(withFile, refused).merged.message.attachments).toMatchObject([
    { name: 'a.txt' },
    { name: 'b.txt', stored: true },
  ])
})

test('a draft that was only touched, not changed, is written without a question', async () => {
  const { save, change, folder } = setUp()
  await save({ ...hello, body: { format: 'html', html: '<p>Hi</p>', text: 'Hi' } })
  await change({})
  await save({ ...hello, subject: 'Bye', body: { format: 'html', html: '<p>Hi</p>', text: 'Hi' } })
  expect(folder('drafts')).toMatchObject([{ subject: 'Bye' }])
})

test('a write whose answer is lost is no conflict with ourselves', async () => {
  const { save, sandbox, folder } = setUp()
  await save(hello)
  const what = { dropConnection: true, when: 'after' } as const
  sandbox.faults.add({ match: { method: 'PATCH' }, what })
  await save(bye)
  expect(folder('drafts')).toMatchObject([{ subject: 'Bye' }])
})

test.each([['with a change', bye] as const, ['without one', hello] as const])(
  'a message whose draft was changed elsewhere is not sent, %s of ours',
  async (_name, message) => {
    const { save, send, change, folder, errorOf } = setUp()
    await save(hello)
    await change({ subject: 'Theirs' })
    expect(await errorOf(send(message))).toBeInstanceOf(ModifiedElsewhere)
    expect(folder('sentitems')).toEqual([])
    expect(folder('drafts')).toMatchObject([{ subject: 'Theirs' }])
  },
)

test('a page that ends between the create and its answer leaves one draft, not two', async () => {
  const { sandbox, folder, reported, stamp } = setUp()
  const first = createDeliveryHarness(sandbox, { stamp })
  sandbox.faults.add({
    match: { method: 'POST', path: '/messages$' },
    what: { hold: true, when: 'after' },
  })
  void first.save(hello).catch(() => undefined)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const kept = structuredClone(first.reported.creating)
  expect(kept).toMatchObject({ accountId: 'adele' })
  const later = createDeliveryHarness(sandbox, { stamp })
  later.reported.creating = kept
  await later.save(bye)
  expect(folder('drafts')).toMatchObject([{ subject: 'Bye' }])
  expect(later.reported.creating).toBeUndefined()
  expect(reported.draft).toBeUndefined()
  expect(later.reported.draft?.id as DraftId | undefined).toBe(folder('drafts')[0]!.id)
})
