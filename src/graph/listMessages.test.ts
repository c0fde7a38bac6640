/** The list of drafts, judged by the sandbox: order, search, pages. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createDraftIn } from './folders.ts'
import { createDraft } from './mail.ts'
import { listDrafts } from './listMessages.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'

async function setUp(subjects: readonly string[]) {
  let seconds = 0
  const sandbox = createSandbox({ now: () => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds++)) })
  const { graph } = createSandboxClient(sandbox)
  for (const subject of subjects) await createDraft(graph, { subject })
  return graph
}

const subjectsOf = ({ messages }: { messages: readonly { subject: string | null }[] }) =>
  messages.map(({ subject }) => subject)

test('the draft changed last comes first', async () => {
  const graph = await setUp(['one', 'two', 'three'])
  expect(subjectsOf(await listDrafts(graph))).toEqual(['three', 'two', 'one'])
})

test('drafts of another folder are listed, and no others', async () => {
  const graph = await setUp(['in Drafts'])
  await createDraftIn(graph, 'archive', { subject: 'in Archive' })
  expect(subjectsOf(await listDrafts(graph, { folder: 'archive' }))).toEqual(['in Archive'])
})

test('a long list comes in pages that miss nothing', async () => {
  const graph = await setUp(Array.from({ length: 60 }, (_, index) => `draft ${index}`))
  const found: (string | null)[] = []
  let pageLink: string | undefined
  let pages = 0
  do {
    const page = await listDrafts(graph, { pageLink })
    found.push(...subjectsOf(page))
    pageLink = page.pageLink
    pages += 1
  } while (pageLink)
  expect(pages).toBe(3)
  expect(new Set(found).size).toBe(60)
})

test.each([
  ['budget', ['budget 2026', 'the Budget']],
  ['  BUDGET   2026 ', ['budget 2026']],
  ['"budget" \\ 2026', ['budget 2026']],
  ['nothing', []],
])('a search for %j finds %j', async (search, wanted) => {
  const graph = await setUp(['the Budget', 'lunch', 'budget 2026'])
  expect(subjectsOf(await listDrafts(graph, { search }))).toEqual(wanted)
})

test('a search has pages too', async () => {
  const graph = await setUp(Array.from({ length: 30 }, (_, index) => `plan ${index}`))
  const { messages, pageLink } = await listDrafts(graph, { search: 'plan' })
  const rest = await listDrafts(graph, { pageLink })
  expect(messages).toHaveLength(25)
  expect(rest.messages).toHaveLength(5)
})

test('a folder that is not there is told', async () => {
  const graph = await setUp([])
  const gone = `AAMkAD${'x'.repeat(40)}`
  await expect(listDrafts(graph, { folder: gone })).rejects.toMatchObject({
    failure: { kind: 'rejected', status: 404 },
  })
})
