/**
 * A request that adds a file or a draft gets no answer, is asked again, and the first one arrives after all: nothing
 * is sent twice, and what another program added stays.
 */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

const file = fileOf(new Uint8Array([1, 2, 3]), 'a.txt')
const inText = { ...fileOf(new Uint8Array([4, 5]), 'dot.png'), contentId: 'dot@x' }
const withFiles = (...attachments: (typeof file)[]) => ({ ...hello, attachments })

type Through = NonNullable<NonNullable<Parameters<typeof createDeliveryHarness>[1]>['through']>

/** The first POST to such an address is on its way for long, as its page believes it lost. */
function setUp(path = /\/attachments$/) {
  const sandbox = createSandbox()
  const lost: (() => Promise<unknown>)[] = []
  let arrivesAfter = Infinity
  const through: Through = (fetch) => async (input, init) => {
    const isMatch = init?.method === 'POST' && path.test(String(input))
    if (isMatch && lost.length === 0) {
      lost.push(() => sandbox.fetch(input, { ...init, signal: null }))
      throw new TypeError('Failed to fetch')
    }
    const answer = await fetch(input, init)
    if (isMatch && --arrivesAfter === 0) await lost[0]?.()
    return answer
  }
  const writer = createDeliveryHarness(sandbox, { through })
  const list = (address: string, folder: 'drafts' | 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const names = (folder: 'drafts' | 'inbox') =>
    list(folder === 'inbox' ? 'AlexW@contoso.com' : 'AdeleV@contoso.com', folder).map((one) =>
      one.attachments.map(({ name }) => name).sort(),
    )
  return {
    ...{ ...writer, sandbox, names },
    arrive: () => lost[0]!(),
    /** After so many of the same kind that were answered. */
    arrivesAfter: (count: number) => void (arrivesAfter = count),
    async addElsewhere(name: string, bytes: string) {
      const { graph } = createSandboxClient(sandbox)
      const path = `/me/messages/${writer.reported.draft!.id}/attachments`
      const contentBytes = Buffer.from(bytes).toString('base64')
      const body = { '@odata.type': '#microsoft.graph.fileAttachment', name, contentBytes }
      await graph({ method: 'POST', path, body, scopes: ['Mail.ReadWrite'] })
    },
  }
}

test.each([
  ['a file', file],
  ['an image in the text', inText],
])('%s that arrives again after it was saved is taken out by the next save', async (_, late) => {
  const { save, send, arrive, names } = setUp()
  await save(withFiles(late))
  await arrive()
  expect(names('drafts')).toEqual([[late.name, late.name]])
  await save({ ...withFiles(late), subject: 'Later' })
  expect(names('drafts')).toEqual([[late.name]])
  await send(withFiles(late))
  expect(names('inbox')).toEqual([[late.name]])
})

test.each([true, false])('before it is sent, too (saved before: %s)', async (isSaved) => {
  const { save, send, arrive, arrivesAfter, names } = setUp()
  if (isSaved) {
    await save(withFiles(file))
    await arrive()
  } else arrivesAfter(1)
  const large = fileOf(new Uint8Array(3 * 1_048_576 + 1), 'large.bin')
  await send(withFiles(file, ...(isSaved ? [] : [large])))
  expect(names('inbox')).toEqual([isSaved ? ['a.txt'] : ['a.txt', 'large.bin']])
})

test('one that left the message meanwhile does not come back', async () => {
  const { save, send, arrive, names } = setUp()
  await save(withFiles(file))
  await save(withFiles())
  await arrive()
  expect(names('drafts')).toEqual([['a.txt']])
  await save({ ...withFiles(), subject: 'Later' })
  expect(names('drafts')).toEqual([[]])
  await send(withFiles())
  expect(names('inbox')).toEqual([[]])
})

test('one whose second request was refused is still looked for before a third', async () => {
  const { save, arrive, sandbox, names } = setUp()
  const match = { method: 'POST', path: '/attachments$' }
  sandbox.faults.add({ match, what: { status: 400, code: 'Refused' } })
  await expect(save(withFiles(file))).rejects.toThrow()
  await arrive()
  await save(withFiles(file))
  expect(names('drafts')).toEqual([['a.txt']])
})

test.each([
  ['other bytes', 'a.txt', 'abc'],
  ['another name', 'b.txt', '\u0001\u0002\u0003'],
])('a file of another program stays and is told of: %s', async (_, name, bytes) => {
  const { save, arrive, addElsewhere, names } = setUp()
  await save(withFiles(file))
  await addElsewhere(name, bytes)
  await expect(save(withFiles(file))).rejects.toThrow(ModifiedElsewhere)
  expect(names('drafts')).toEqual([['a.txt', name]])
  await arrive()
  await expect(save(withFiles(file))).rejects.toThrow(ModifiedElsewhere)
  expect(names('drafts')).toEqual([['a.txt', name]])
})

test('what nobody asked for twice is another program’s, also where it is the same', async () => {
  const { save, arrive, addElsewhere, names } = setUp()
  await save(withFiles(file))
  await arrive()
  await save(withFiles(file))
  await addElsewhere('a.txt', '\u0001\u0002\u0003')
  await expect(save(withFiles(file))).rejects.toThrow(ModifiedElsewhere)
  expect(names('drafts')).toEqual([['a.txt', 'a.txt']])
})

test('two of the writer’s own that are alike both stay', async () => {
  const { save, send, arrive, names } = setUp()
  const twin = { ...file, id: 'twin' }
  await save(withFiles(file, twin))
  await arrive()
  await send(withFiles(file, twin))
  expect(names('inbox')).toEqual([['a.txt', 'a.txt']])
})

test('a draft whose create arrives late is not sent a second time', async () => {
  const { save, send, arrive, names } = setUp(/\/messages$/)
  await save(withFiles(file))
  await arrive()
  await send(withFiles(file))
  expect(names('inbox')).toEqual([['a.txt']])
  // Empty of files, it is a spare in Drafts.
  expect(names('drafts')).toEqual([[]])
})
