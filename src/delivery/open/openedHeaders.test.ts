// @vitest-environment jsdom
/** Headers of an opened draft, changed at the mailbox: the others stay as they are. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { changeHeader } from '#compose/headers/headers.ts'
import { openDraft } from './openDraft.ts'
import { openMailbox } from '#testing/sandboxMailbox.ts'

test('a changed header leaves two others of one name', async () => {
  const { create, reader, save, mailbox, writes } = openMailbox(createSandbox())
  const antivirus = ['one', 'two'].map((value) => ({ name: 'X-Antivirus', value }))
  const id = await create({
    internetMessageHeaders: [...antivirus, { name: 'x-mine', value: '1' }],
  })
  const outgoing = await openDraft(reader, id)
  const { headers } = outgoing.message
  const mine = headers.find(({ name }) => name === 'x-mine')!
  await save(outgoing, { headers: changeHeader(headers, { ...mine, value: '2' }) })
  expect(writes()).toHaveLength(1)
  expect(mailbox.find(id)!.internetMessageHeaders).toEqual([
    ...antivirus,
    { name: 'x-mine', value: '2' },
  ])
})
