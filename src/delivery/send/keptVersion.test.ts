/** Drafts that another program sent, before this version was in them or after: what is found is called what it is. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import { fileOf, hello } from '#testing/deliveryHarness.ts'
import { finalSend } from '#testing/sandboxExchange.ts'
import { writeBesideAnother } from '#testing/otherWriter.ts'

const monday: ComposedMessage = {
  ...hello,
  subject: 'Budget',
  body: { format: 'text', html: '', text: 'Numbers as of Monday' },
}

test.each([
  ['a recipient', { toRecipients: [{ emailAddress: { address: 'meg@fabrikam.com' } }] }],
  ['a subject', { subject: 'Theirs' }],
  ['a text', { body: { contentType: 'text', content: 'Theirs' } }],
] as const)(
  'theirs, sent after the writer chose to keep this version, is not this one: %s',
  async (_, body) => {
    const { change, errorOf, planned, sandbox, folder, ...writer } =
      writeBesideAnother(createSandbox)
    await writer.save(monday)
    const match = { method: 'GET', path: '/attachments' }
    sandbox.faults.add({ match, what: { hold: true } })
    // The draft bears the version's id by now.
    const sending = errorOf(writer.deliver(monday))
    await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
    await change(body)
    sandbox.faults.release()
    const { merged } = planned(monday, await sending)
    writer.reported.draft = merged.draft
    await writer.graph({
      ...{ method: 'POST', path: `/me/messages/${merged.draft.id}/send`, reads: 'accepted' },
      scopes: ['Mail.Send'],
    })
    expect(await writer.deliver(monday)).toMatchObject({ kind: 'otherVersion' })
    expect(folder('sentitems')).toHaveLength(1)
  },
)

test.each([0, 3])(
  'a draft of %i bytes was sent, and made anew with another file of that name: nobody can tell',
  async (bytes) => {
    const { save, deliver, reported, graph, folder } = writeBesideAnother(createSandbox)
    const withFile = (content: Uint8Array<ArrayBuffer>) => ({
      ...monday,
      attachments: [fileOf(content, 'b.txt')],
    })
    await save(withFile(new Uint8Array(bytes)))
    await graph({
      ...{ method: 'POST', path: `/me/messages/${reported.draft!.id}/send`, reads: 'accepted' },
      scopes: ['Mail.Send'],
    })
    const changed = withFile(new Uint8Array([1]))
    await expect(save(changed)).rejects.toThrow(DraftGone)
    reported.draft = undefined
    await save(changed)
    expect(folder('drafts')).toHaveLength(1)
    expect(await deliver(changed)).toMatchObject({ kind: 'cannotTell' })
    expect(folder('sentitems')).toHaveLength(1)
  },
)

test('an older version left, and so did the draft with this one: each is sent, and no other', async () => {
  const { save, deliver, reported, graph, sandbox, folder } = writeBesideAnother(createSandbox)
  const friday: ComposedMessage = { ...monday, subject: 'Budget, as of Friday' }
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, times: 'always', what: { status: 503 } })
  expect(await deliver(monday)).toMatchObject({ kind: 'cannotTell' })
  sandbox.faults.remove()
  await save(friday)
  expect(await deliver(friday)).toMatchObject({ kind: 'otherVersion' })
  await graph({
    ...{ method: 'POST', path: `/me/messages/${reported.draft!.id}/send`, reads: 'accepted' },
    scopes: ['Mail.Send'],
  })
  expect(await deliver(friday)).toMatchObject({ kind: 'sent' })
  expect(await deliver(monday)).toMatchObject({ kind: 'sent' })
  const sunday = { ...monday, subject: 'Budget, as of Sunday' }
  expect(await deliver(sunday)).toMatchObject({ kind: 'otherVersion' })
  expect(folder('sentitems')).toHaveLength(2)
})
