/** A draft that was made, but not finished: it lies in Drafts, where others may open and change it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'

const message: ComposedMessage = {
  ...hello,
  attachments: [fileOf(new Uint8Array(4_000_000), 'a.bin')],
}
const later: ComposedMessage = { ...message, subject: 'Later' }

/** The draft is made, and its file is not accepted. */
async function setUp(begin: 'save' | 'send') {
  const sandbox = createSandbox()
  const { save, send, reported } = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const what = { status: 400, code: 'ErrorFileNotWanted' }
  sandbox.faults.add({ match: { path: 'createUploadSession' }, times: 'always', what })
  await expect({ save, send }[begin](message)).rejects.toThrow()
  sandbox.faults.remove()
  const path = `/me/messages/${reported.draft!.id}`
  const scopes = ['Mail.ReadWrite']
  const change = (body: object) =>
    createSandboxClient(sandbox).graph({ method: 'PATCH', path, scopes, body })
  const folder = (name: 'drafts' | 'sentitems') => adele.list(adele.folderId(name))
  return { save, send, change, folder }
}

const theirs = [
  ['recipients', { toRecipients: [{ emailAddress: { address: 'MeganB@contoso.com' } }] }],
  ['a subject', { subject: 'Theirs' }],
  ['a text', { body: { contentType: 'html', content: '<p>Theirs</p>' } }],
] as const

for (const begun of ['save', 'send'] as const)
  for (const next of ['save', 'send'] as const)
    test.each(theirs)(
      `begun by a ${begun}, %s of somebody else is asked about by the next ${next}`,
      async (_, body) => {
        for (const written of [message, later]) {
          const { change, folder, ...writer } = await setUp(begun)
          await change(body)
          const [before] = folder('drafts')
          await expect(writer[next](written)).rejects.toThrow(ModifiedElsewhere)
          expect(folder('drafts')).toMatchObject([
            { subject: before!.subject, toRecipients: before!.toRecipients },
          ])
          expect(folder('sentitems')).toEqual([])
        }
      },
    )

test.each(['save', 'send'] as const)('nobody changed it: the next %s goes on', async (next) => {
  const { folder, ...writer } = await setUp('save')
  await writer[next](later)
  expect(folder(next === 'save' ? 'drafts' : 'sentitems')).toMatchObject([{ subject: 'Later' }])
})

test('nothing is left of two drafts that were to be replaced', async () => {
  const sandbox = createSandbox()
  const { save } = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const drafts = () => adele.list(adele.folderId('drafts'))
  // Headers cannot be patched.
  const having = (value: string) => ({ ...message, headers: [{ id: '1', name: 'X-Mark', value }] })
  await save(hello)
  const what = { status: 400, code: 'ErrorFileNotWanted' }
  sandbox.faults.add({ match: { path: 'createUploadSession' }, times: 'always', what })
  await expect(save(having('1'))).rejects.toThrow()
  sandbox.faults.remove()
  await save(having('2'))
  expect(drafts()).toMatchObject([{ internetMessageHeaders: [{ name: 'X-Mark', value: '2' }] }])
})
