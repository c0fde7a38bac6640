/** A message is sent in one request, and its draft goes: but not with what another program wrote into it. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { createDeliveryHarness, hello } from '#testing/deliveryHarness.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'

const scopes = ['Mail.ReadWrite']
/** Without a copy a message needs no draft. */
const uncopied: ComposedMessage = { ...hello, saveToSentItems: false }

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const boxOf = (address: string) => sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
  const adele = boxOf('AdeleV@contoso.com')
  const alex = boxOf('AlexW@contoso.com')
  const drafts = () => adele.list(adele.folderId('drafts'))
  const other = createSandboxClient(sandbox)
  return {
    ...{ ...writer, sandbox, drafts },
    received: () => alex.list(alex.folderId('inbox')),
    change: (body: object) =>
      other.graph({ method: 'PATCH', path: `/me/messages/${drafts()[0]!.id}`, scopes, body }),
    attach: (name: string) =>
      other.graph({
        ...{ method: 'POST', path: `/me/messages/${drafts()[0]!.id}/attachments`, scopes },
        body: { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: 'QQ==' },
      }),
    /** The draft is made, no answer comes, and nobody can look. */
    async loseCreate() {
      const what = { dropConnection: true, when: 'after' } as const
      sandbox.faults.add({ match: { path: '/messages$' }, times: 'always', what })
      await expect(writer.save(uncopied)).rejects.toThrow()
      sandbox.faults.remove()
    },
  }
}

const theirs = [
  ['recipients', { toRecipients: [{ emailAddress: { address: 'MeganB@contoso.com' } }] }],
  ['a subject', { subject: 'Theirs' }],
  ['a text', { body: { contentType: 'text', content: 'Theirs' } }],
  ['a file', undefined],
] as const

test.each(theirs)(
  'one whose create was never answered, with %s of theirs, stays',
  async (_, body) => {
    const { loseCreate, change, attach, deliver, drafts, received } = setUp()
    await loseCreate()
    await (body ? change(body) : attach('theirs.txt'))
    expect(await deliver(uncopied)).toEqual({ kind: 'sent' })
    expect(received()).toMatchObject([{ subject: 'Hello' }])
    expect(drafts()).toMatchObject([body ?? { attachments: [{ name: 'theirs.txt' }] }])
  },
)

test('where its removal is remembered nobody waits for it', async () => {
  const { save, deliver, drafts, reported, sandbox } = setUp()
  await save(uncopied)
  const { id } = reported.draft!
  const left: unknown[] = []
  const onLeft = (copies: readonly unknown[]) => left.push(...copies) > 0
  expect(await deliver(uncopied, { as: 'json' }, { onLeft })).toEqual({ kind: 'sent' })
  expect(left).toMatchObject([{ id, accountId: 'adele' }])
  expect(drafts()).toHaveLength(1)
  expect(sandbox.store.log.some(({ method }) => method === 'DELETE')).toBe(false)
})

test('one that nobody changed goes, whether its create was answered or not', async () => {
  for (const isLost of [true, false]) {
    const { loseCreate, save, deliver, drafts, received } = setUp()
    await (isLost ? loseCreate() : save(uncopied))
    expect(drafts()).toHaveLength(1)
    expect(await deliver(uncopied)).toEqual({ kind: 'sent' })
    expect(received()).toHaveLength(1)
    expect(drafts()).toEqual([])
  }
})

test.each(theirs)('nor does it go when the answer to the sending is lost: %s', async (_, body) => {
  const { save, change, attach, deliver, drafts, sandbox } = setUp()
  // Its own copy in the inbox shows that it was sent.
  const toMyself = { ...uncopied, to: [{ address: 'AdeleV@contoso.com' }] }
  await save(toMyself)
  const match = { method: 'POST', path: '/sendMail$' }
  sandbox.faults.add({ match, what: { hold: true } })
  const delivering = deliver(toMyself)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  await (body ? change(body) : attach('theirs.txt'))
  sandbox.faults.add({ match, what: { dropConnection: true, when: 'after' } })
  sandbox.faults.release()
  expect(await delivering).toMatchObject({ kind: 'sent' })
  expect(drafts()).toMatchObject([body ?? { attachments: [{ name: 'theirs.txt' }] }])
})
