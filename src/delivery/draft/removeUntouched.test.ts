// @vitest-environment jsdom
/** An answer that nobody wrote leaves no draft, and nothing that somebody changed or sent is ever taken. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { removeDiscarded } from './removeDiscarded.ts'
import { startReply } from '#delivery/open/startReply.ts'
import { openMailbox, person } from '#testing/sandboxMailbox.ts'

async function answered() {
  const sandbox = createSandbox()
  const opened = openMailbox(sandbox)
  const { graph, mailbox, reader } = opened
  const id = await opened.create({ subject: 'Question', toRecipients: [person('a@x.org', 'A')] })
  const { draft } = await startReply(reader, 'reply', id)
  const request = (method: string, path = '', body?: object) =>
    graph({
      ...{ method: method as 'PATCH', path: `/me/messages/${draft.id}${path}`, body },
      ...{ scopes: ['Mail.ReadWrite', 'Mail.Send'], reads: path ? 'accepted' : 'json' },
    } as never)
  const drafts = () => mailbox.list(mailbox.folderId('drafts')).map(({ subject }) => subject)
  const remove = () => removeDiscarded({ graph }, draft, Number.NEGATIVE_INFINITY)
  return { draft, request, drafts, remove }
}

test('as Exchange made it: it goes, and going twice is no failure', async () => {
  const { remove, drafts } = await answered()
  expect(drafts()).toHaveLength(2)
  await remove()
  expect(drafts()).toEqual(['Question'])
  await remove()
})

test('changed by another program: it stays', async () => {
  const { remove, drafts, request } = await answered()
  await request('PATCH', '', { subject: 'Theirs' })
  await remove()
  expect(drafts()).toContain('Theirs')
})
