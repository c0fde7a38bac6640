/** A draft whose create was never answered, and a message that was written on meanwhile. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

const file = fileOf(new Uint8Array(3), 'a.txt')
const first: ComposedMessage = { ...hello, attachments: [file] }
const later: ComposedMessage = {
  ...first,
  subject: 'Later',
  body: { format: 'text', html: '', text: 'More was written.' },
  attachments: [file, fileOf(new Uint8Array(5), 'b.txt')],
}

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  return {
    ...{ ...writer, sandbox },
    drafts: () => adele.list(adele.folderId('drafts')),
    /** The draft is made, no answer comes, and nobody can look. */
    async lose(save: (message: ComposedMessage) => Promise<unknown>) {
      const what = { dropConnection: true, when: 'after' } as const
      sandbox.faults.add({ match: { path: '/messages$' }, times: 'always', what })
      await expect(save(first)).rejects.toThrow()
      sandbox.faults.remove()
    },
  }
}

test.each(['save', 'saveMime'] as const)(
  'lost by %s, found by both ways of saving',
  async (how) => {
    for (const then of ['save', 'saveMime'] as const) {
      const { lose, drafts, reported, ...writer } = setUp()
      await lose(writer[how])
      expect(drafts()).toMatchObject([{ subject: 'Hello' }])
      await writer[then](later)
      expect(drafts()).toMatchObject([{ subject: 'Later' }])
      expect(drafts()[0]!.body.content).toContain('More was written.')
      expect(
        drafts()[0]!
          .attachments.map(({ name }) => name)
          .sort(),
      ).toEqual(['a.txt', 'b.txt'])
      expect(reported.creating).toBeUndefined()
    }
  },
)

const theirFile = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'c.txt',
  contentBytes: 'QQ==',
}

test.each([
  ['another text', { method: 'PATCH', path: '', body: { subject: 'Theirs' } }],
  ['a file', { method: 'POST', path: '/attachments', body: theirFile }],
] as const)('%s that somebody else put into it meanwhile is seen', async (_, { path, ...what }) => {
  for (const next of [first, { ...first, importance: 'high' as const }]) {
    const { lose, drafts, sandbox, save } = setUp()
    await lose(save)
    const at = `/me/messages/${drafts()[0]!.id}${path}`
    const theirs = { ...what, path: at, scopes: ['Mail.ReadWrite'] }
    await createSandboxClient(sandbox).graph(theirs)
    await expect(save(next)).rejects.toThrow(ModifiedElsewhere)
    expect(drafts()).toHaveLength(1)
  }
})

test.each([
  ['nothing', undefined, 0],
  ['another text', { method: 'PATCH', path: '', body: { subject: 'Theirs' } }, 1],
  ['a file', { method: 'POST', path: '/attachments', body: theirFile }, 1],
] as const)('%s in it by somebody else, and the next try is cancelled', async (...row) => {
  const [, theirs, left] = row
  const { lose, drafts, sandbox, save, cancel } = setUp()
  await lose(save)
  if (theirs) {
    const { path, ...what } = theirs
    const at = `/me/messages/${drafts()[0]!.id}${path}`
    await createSandboxClient(sandbox).graph({ ...what, path: at, scopes: ['Mail.ReadWrite'] })
  }
  sandbox.faults.add({ match: { method: 'GET' }, what: { hold: true } })
  const saving = save(later)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  sandbox.faults.release()
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' })
  expect(drafts()).toHaveLength(left)
})

/** The draft is made, its answer is lost, and somebody else is faster than the page's own look. */
async function saveBeside(how: 'save' | 'saveMime') {
  const { sandbox, drafts, ...writer } = setUp()
  const lost = { dropConnection: true, when: 'after' } as const
  sandbox.faults.add({ match: { method: 'POST', path: '/messages$' }, what: lost })
  sandbox.faults.add({ match: { method: 'GET' }, what: { hold: true } })
  const saving = writer[how](first)
  const ended = saving.then(
    () => 'saved',
    (error: unknown) => error,
  )
  await expect.poll(() => sandbox.faults.held(), { timeout: 20_000 }).toHaveLength(1)
  await createSandboxClient(sandbox).graph({
    ...{ method: 'PATCH', path: `/me/messages/${drafts()[0]!.id}` },
    ...{ body: { subject: 'Theirs' }, scopes: ['Mail.ReadWrite'] },
  })
  sandbox.faults.release()
  return { end: await ended, subjects: drafts().map(({ subject }) => subject) }
}

test('found again by the very save that asked for it, it is looked at all the same', async () => {
  const { end, subjects } = await saveBeside('save')
  expect(end).toBeInstanceOf(ModifiedElsewhere)
  expect(subjects).toEqual(['Theirs'])
})

test('as MIME it cannot be merged: both stay', async () => {
  const { end, subjects } = await saveBeside('saveMime')
  expect(end).toBe('saved')
  expect(subjects.sort()).toEqual(['Hello', 'Theirs'])
})
