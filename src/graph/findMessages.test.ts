/** Messages to answer, judged by the sandbox: what a search finds, in which order, and that no draft is among them. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { findMessages } from './findMessages.ts'
import { createDraft } from './mail.ts'

async function setUp() {
  let seconds = 0
  const sandbox = createSandbox({ now: () => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds++)) })
  const client = createSandboxClient(sandbox)
  const { graph } = client
  for (const subject of ['Budget 2026', 'Minutes', 'The "Budget"']) {
    const message = {
      subject,
      body: { contentType: 'text', content: `About ${subject.toLowerCase()}` },
      toRecipients: [{ emailAddress: { address: 'AdeleV@contoso.com' } }],
    }
    await graph({ method: 'POST', path: '/me/sendMail', scopes: ['Mail.Send'], body: { message } })
  }
  await createDraft(graph, { subject: 'A Budget of mine' })
  return { graph, sandbox }
}

const subjectsOf = (found: readonly { subject: string | null }[]) => [
  ...new Set(found.map(({ subject }) => subject)),
]

test('without words the last that came in is first, and nothing but the inbox is read', async () => {
  const { graph, sandbox } = await setUp()
  expect(subjectsOf(await findMessages(graph, '  '))).toEqual([
    'The "Budget"',
    'Minutes',
    'Budget 2026',
  ])
  expect(sandbox.store.log.at(-1)?.path).toContain('/me/mailFolders/inbox/messages')
})

test.each([
  ['budget', ['Budget 2026', 'The "Budget"']],
  ['"budget', ['Budget 2026', 'The "Budget"']],
  ['bud 2026', ['Budget 2026']],
  ['subject:minutes', ['Minutes']],
  ['adelev minutes', ['Minutes']],
  ['\\', ['The "Budget"', 'Minutes', 'Budget 2026']],
  ['nothing like it', []],
])('%s finds', async (words, subjects) => {
  const { graph } = await setUp()
  expect(subjectsOf(await findMessages(graph, words)).sort()).toEqual([...subjects].sort())
})

test('Graph would refuse an order beside the search: none is asked for', async () => {
  const { graph, sandbox } = await setUp()
  await findMessages(graph, 'budget')
  const { path, status } = sandbox.store.log.at(-1)!
  expect(status).toBe(200)
  expect(path).toContain('search')
  expect(path).not.toContain('orderby')
})
