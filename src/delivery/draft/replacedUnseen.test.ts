/** A draft that is made anew, or read for long before it is sent, while another program changes it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { saveDraft } from './saveDraft.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { writeBesideAnother } from '#testing/otherWriter.ts'

const setUp = () => writeBesideAnother(createSandbox)

const bye = { ...hello, subject: 'Bye' }
const headers = [{ id: '1', name: 'X-Team', value: 'One' }]

test.each([
  ['another subject', { subject: 'Theirs' }, 'subject'],
  ['another recipient', { toRecipients: [{ emailAddress: { address: 'a@x.org' } }] }, 'to'],
  ['a file', undefined, 'attachments'],
] as const)(
  'a draft that must be made anew is not replaced unseen: %s elsewhere',
  async (_name, body, part) => {
    const { save, send, change, attach, errorOf, planned, folder, mailbox } = setUp()
    await save(hello)
    await (body ? change(body) : attach('theirs.txt'))
    const withHeader = { ...hello, headers }
    for (const work of [save, send]) {
      expect(planned(withHeader, await errorOf(work(withHeader))).plan.theirs).toEqual([part])
    }
    expect(folder('drafts')).toMatchObject([body ?? { attachments: [{ name: 'theirs.txt' }] }])
    const { merged, outgoing } = planned(withHeader, await errorOf(save(withHeader)))
    await saveDraft(mailbox, { ...outgoing, ...merged })
    expect(folder('drafts')).toMatchObject([
      { internetMessageHeaders: headers.map(({ name, value }) => ({ name, value })), ...body },
    ])
    expect(folder('drafts')[0]!.attachments).toHaveLength(body ? 0 : 1)
  },
)

test('nor is one that was saved as MIME, or lies in another mailbox', async () => {
  const { saveMime, sendMime, save, change, errorOf, folder } = setUp()
  await saveMime(hello)
  await change({ subject: 'Theirs' })
  expect(await errorOf(save(bye))).toBeInstanceOf(ModifiedElsewhere)
  expect(await errorOf(saveMime(bye))).toBeInstanceOf(ModifiedElsewhere)
  expect(await errorOf(sendMime(bye))).toBeInstanceOf(ModifiedElsewhere)
  expect(folder('sentitems')).toEqual([])
  expect(folder('drafts')).toMatchObject([{ subject: 'Theirs' }])

  const { sandbox, graph, ...old } = setUp()
  await old.save(hello)
  await old.change({ subject: 'Theirs' })
  const megan = createSandboxClient(sandbox, { address: 'MeganB@contoso.com' })
  const graphOf = (id: string) => (id === 'adele' ? graph : undefined)
  const other = { graph: megan.graph, accountId: 'megan', graphOf }
  expect(await errorOf(saveDraft(other, old.outgoing(bye)))).toBeInstanceOf(ModifiedElsewhere)
  expect(old.folder('drafts')).toMatchObject([{ subject: 'Theirs' }])
})

test('one that is changed while the new one is made stays beside it', async () => {
  const { save, graph, folder, sandbox } = setUp()
  const withFile = { ...hello, attachments: [fileOf(new Uint8Array(3), 'a.txt')] }
  await save(withFile)
  const older = folder('drafts')[0]!.id
  const match = { method: 'POST', path: '/attachments$' }
  sandbox.faults.add({ match, what: { hold: true } })
  const saving = save({ ...withFile, headers })
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const body = { subject: 'Theirs' }
  await graph({ method: 'PATCH', path: `/me/messages/${older}`, scopes: ['Mail.ReadWrite'], body })
  sandbox.faults.release()
  await saving
  expect(folder('drafts').find(({ id }) => id === older)).toMatchObject({ subject: 'Theirs' })
  expect(folder('drafts')).toHaveLength(2)
})

test('one that is gone or was sent is noticed before it is replaced', async () => {
  const { save, errorOf, reported, folder, graph } = setUp()
  await save(hello)
  const path = `/me/messages/${folder('drafts')[0]!.id}/send`
  await graph({ method: 'POST', path, scopes: ['Mail.Send'], reads: 'accepted' })
  expect(await errorOf(save({ ...hello, headers }))).toMatchObject({ name: 'DraftGone' })
  expect(reported.stamp).toMatchObject({ isDraftGone: true })
  expect(folder('drafts')).toEqual([])
})

test('what is changed while the draft is read before sending is seen', async () => {
  const { save, send, change, errorOf, sandbox, folder } = setUp()
  await save(hello)
  await change({})
  sandbox.faults.add({ match: { method: 'GET', path: '/extensions*' }, what: { hold: true } })
  const sending = errorOf(send(hello))
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  await change({ subject: 'Theirs' })
  sandbox.faults.release()
  expect(await sending).toBeInstanceOf(ModifiedElsewhere)
  expect(folder('sentitems')).toEqual([])
})

/** A file that came after the draft was written, and before it was to be sent. */
async function tellOfFile() {
  const writer = setUp()
  const { save, send, attach, errorOf, sandbox } = writer
  await save(hello)
  sandbox.faults.add({ match: { method: 'GET', path: '/attachments*' }, what: { hold: true } })
  const sending = errorOf(send(hello))
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  await attach('theirs.txt')
  sandbox.faults.release()
  expect(await sending).toMatchObject({ name: 'DraftAltered' })
  return writer
}

test.each([
  ['another recipient', { toRecipients: [{ emailAddress: { address: 'a@x.org' } }] }, undefined],
  ['another text', { body: { contentType: 'text', content: 'Theirs' } }, undefined],
  ['a second file', undefined, 'second.txt'],
] as const)(
  'of one whose file was told only that is known: %s, later, stays beside the new one',
  async (_name, body, file) => {
    const { send, attach, change, folder } = await tellOfFile()
    const older = folder('drafts')[0]!.id
    await (body ? change(body) : attach(file))
    await send(hello)
    expect(folder('sentitems')).toHaveLength(1)
    expect(folder('drafts')).toMatchObject([
      {
        id: older,
        ...body,
        attachments: [{ name: 'theirs.txt' }, ...(file ? [{ name: file }] : [])],
      },
    ])
  },
)

test('one of whose files the writer was told goes, where nothing else was changed', async () => {
  const { send, folder } = await tellOfFile()
  await send(hello)
  expect(folder('drafts')).toEqual([])
  expect(folder('sentitems')).toMatchObject([{ attachments: [] }])
})
