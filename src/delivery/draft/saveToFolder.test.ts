/** A message that moves to a folder, whose files get other ids on the way. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { saveToFolder } from './saveToFolder.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

/** Somebody else takes out the file at this place as soon as the draft has moved. */
function setUp(takenOut?: number) {
  const sandbox = createSandbox()
  const other = createSandboxClient(sandbox).graph
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const moved = () => adele.list(adele.folderId('archive'))[0]!
  const files = () => moved().attachments.map(({ id, name, bytes }) => ({ id, name, bytes }))
  const writer = createDeliveryHarness(sandbox, {
    through: (fetch) => async (input, init) => {
      const answer = await fetch(input, init)
      if (!(input instanceof Request ? input.url : String(input)).endsWith('/move')) return answer
      const gone = takenOut === undefined ? undefined : moved().attachments[takenOut]
      const path = `/me/messages/${moved().id}/attachments/${gone?.id ?? ''}`
      if (gone) await other({ method: 'DELETE', path, scopes: ['Mail.ReadWrite'] })
      return answer
    },
  })
  return { ...writer, files, sandbox, adele }
}

const message = {
  ...hello,
  attachments: [3, 5, 3].map((size, at) => fileOf(new Uint8Array(size).fill(at), `${at % 2}.txt`)),
}

test('each file is known by its new id', async () => {
  const { outgoing: asOutgoing, mailbox, files } = setUp()
  const { attached } = await saveToFolder(mailbox, asOutgoing(message), 'archive')
  expect(message.attachments.map(({ id }) => attached[id])).toEqual(files().map(({ id }) => id))
})

test.each([
  [0, [1]],
  [1, [0, 2]],
  [2, [1]],
])('when file %i is missing there, no other is taken for it', async (missing, known) => {
  const { outgoing: asOutgoing, mailbox, files } = setUp(missing)
  const { attached } = await saveToFolder(mailbox, asOutgoing(message), 'archive')
  for (const at of known) {
    const { id, size, name } = message.attachments[at]!
    const there = files().find((file) => file.id === attached[id])
    expect(there).toMatchObject({ name })
    expect(there!.bytes).toHaveLength(size)
  }
  const ids = Object.values(attached)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !files().some((file) => file.id === id))).toHaveLength(1)
})

test.each(['before', 'after'] as const)(
  'a move whose answer is lost (%s it was done) is looked for, and done once',
  async (when) => {
    const { outgoing: asOutgoing, mailbox, files, sandbox, adele } = setUp()
    sandbox.faults.add({ match: { path: '/move' }, what: { dropConnection: true, when } })
    const { id, attached } = await saveToFolder(mailbox, asOutgoing(message), 'archive')
    expect(adele.list(adele.folderId('archive')).map((message) => message.id)).toEqual([id])
    expect(adele.list(adele.folderId('drafts'))).toEqual([])
    expect(message.attachments.map((file) => attached[file.id])).toEqual(
      files().map((file) => file.id),
    )
  },
)
