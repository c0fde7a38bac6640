/**
 * A discarded draft that another program sent or changed, before the discarding or after it, is not deleted;
 * what Exchange or a late request of ours made of it is. Judged by the sandbox.
 */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { markedCopies, removeDiscarded } from './removeDiscarded.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

const file = fileOf(new Uint8Array([1, 2, 3]), 'Plan.txt')
const late = fileOf(new Uint8Array([4]), 'Late.txt')
const message = { ...hello, attachments: [file] }

async function saved() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  await writer.save(message)
  const draft = writer.reported.draft!
  const { graph } = createSandboxClient(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const list = (name: 'drafts' | 'sentitems' | 'archive') => adele.list(adele.folderId(name))
  const put = (changes: object) => adele.put({ ...list('drafts')[0]!, ...changes })
  const path = `/me/messages/${draft.id}`
  const scopes = ['Mail.ReadWrite', 'Mail.Send']
  const change = (body: object) => graph({ method: 'PATCH', path, scopes, body })
  const attach = (name: string) => {
    const body = { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes: 'QQ==' }
    return graph({ method: 'POST', path: `${path}/attachments`, scopes, body })
  }
  const send = () => graph({ method: 'POST', path: `${path}/send`, scopes, reads: 'accepted' })
  return { ...writer, sandbox, draft, graph, adele, list, put, change, attach, send }
}

type World = Awaited<ReturnType<typeof saved>>

const theirs: Readonly<Record<string, (world: World) => unknown>> = {
  'sent it': ({ send }) => send(),
  'sent it under the same id': ({ put, adele }) =>
    put({ isDraft: false, folderId: adele.folderId('sentitems') }),
  'sent it, and it waits where it was': ({ put }) => put({ isDraft: false }),
  'moved it': ({ adele, list }) => adele.move(list('drafts')[0]!, 'archive'),
  'changed its subject': ({ change }) => change({ subject: 'Theirs' }),
  'changed its text': ({ change }) => change({ body: { contentType: 'text', content: 'Theirs' } }),
  'changed its recipients': ({ change }) =>
    change({ ccRecipients: [{ emailAddress: { address: 'megan@contoso.com' } }] }),
  'changed its importance': ({ change }) => change({ importance: 'high' }),
  'attached a file': ({ attach }) => attach('Theirs.txt'),
}

/** As they are read by a later page. */
const kept = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value

test.each(Object.entries(theirs))('another program %s: it stays', async (_step, act) => {
  const world = await saved()
  const [copy] = kept(markedCopies(world.draft, message.attachments))
  await act(world)
  const all = () => [...world.list('drafts'), ...world.list('sentitems'), ...world.list('archive')]
  const before = all()
  expect(before).toHaveLength(1)
  expect(await removeDiscarded(world, copy!, Date.now())).toBe(true)
  expect(all()).toEqual(before)
})

const ours: Readonly<Record<string, (world: World) => unknown>> = {
  nothing: () => undefined,
  'it was only opened': ({ put }) => put({ changeKey: 'another' }),
  'a change whose answer never came': ({ change }) => change({ subject: 'Newer' }),
  'a file of the message that came late': ({ attach }) => attach(late.name),
}

test.each(Object.entries(ours))('%s: it goes', async (_step, act) => {
  const world = await saved()
  const attempted = [{ ...world.draft.written, subject: 'Newer' }]
  const [copy] = kept(markedCopies({ ...world.draft, attempted }, [file, late]))
  await act(world)
  expect(await removeDiscarded(world, copy!, Date.now())).toBe(true)
  expect(world.list('drafts')).toEqual([])
})

const large = fileOf(new Uint8Array(3_000_000), 'Large.bin')

test.each([
  ['a small file', late, { method: 'POST', path: '/attachments$' }],
  ['a large one', large, { method: 'PUT' }],
])(
  '%s that was taken out while its upload had no answer is ours; another program’s is not',
  async (_, taken, match) => {
    for (const theirs of [undefined, 'Theirs.txt']) {
      const { save, reported, sandbox, attach, list, graph } = await saved()
      // It arrives, and nothing that is asked afterwards is answered.
      const what = { dropConnection: true, when: 'after' } as const
      sandbox.faults.add({ match, what })
      sandbox.faults.add({ match: { method: 'GET' }, times: 'always', what })
      await expect(save({ ...hello, attachments: [file, taken] })).rejects.toThrow()
      sandbox.faults.remove()
      if (theirs) await attach(theirs)
      const [copy] = kept(markedCopies(kept(reported.draft), [file]))
      expect(JSON.stringify(copy)).not.toContain(taken.name)
      expect(await removeDiscarded({ graph }, copy!, Date.now())).toBe(true)
      expect(list('drafts')).toHaveLength(theirs ? 1 : 0)
    }
  },
)

test('what is remembered of it tells neither its words nor its recipients', async () => {
  const { draft } = await saved()
  const said = JSON.stringify(markedCopies(draft, message.attachments))
  for (const word of ['Hello', 'How are you', 'AlexW', 'Plan.txt']) expect(said).not.toContain(word)
})
