// @vitest-environment jsdom
/** The region as a person uses it, over the sandbox. */
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { Letter } from '#deliver/letter.ts'
import { createDraft } from '#graph/mail.ts'
import { createSandboxClient } from '#graph/sandboxClient.ts'
import { WordsProvider } from '#words/WordsProvider.tsx'
import { DraftsPanel } from './DraftsPanel.tsx'

configure({ asyncUtilTimeout: 8000 })
vi.setConfig({ testTimeout: 20_000 })
afterEach(cleanup)

async function setUp(subjects: readonly string[]) {
  let seconds = 0
  const sandbox = createSandbox({ now: () => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds++)) })
  const { graph } = createSandboxClient(sandbox)
  for (const subject of subjects) await createDraft(graph, { subject })
  const reader = {
    ...{ graph, accountId: 'adele', zone: 'UTC', addresses: ['AdeleV@contoso.com'] },
    newId: () => crypto.randomUUID(),
  }
  const opened: Letter[] = []
  const desk = {
    read: () => opened[0]!,
    isAtRisk: () => Promise.resolve(false),
    open: (letter: Letter) => void opened.push(letter),
    onDraft: () => undefined,
  }
  const access = { quiet: reader, ask: () => Promise.resolve(reader) }
  const { unmount } = render(
    <WordsProvider>
      <DraftsPanel {...{ access, desk }} onClose={() => undefined} />
    </WordsProvider>,
  )
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const drafts = () => mailbox.list(mailbox.folderId('drafts')).map(({ subject }) => subject)
  return { opened, drafts, unmount }
}

const list = () => screen.findByRole('list', { name: 'Drafts' })
const item = async (name: string) => within(await list()).findByRole('listitem', { name })
const openButton = async (name: string) => within(await item(name)).getAllByRole('button')[0]!

test('drafts are listed by subject, and Enter opens the one the arrows lead to', async () => {
  const { opened } = await setUp(['', 'first', 'second'])
  await item('(no subject)')
  ;(await openButton('second')).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(await openButton('first'))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(opened).toMatchObject([{ message: { subject: 'first' } }]))
})

test('a deletion can be taken back, and happens when the list is left', async () => {
  const { drafts, unmount } = await setUp(['first', 'second'])
  ;(await openButton('first')).focus()
  await userEvent.keyboard('{Delete}')
  expect(screen.queryByRole('listitem', { name: 'first' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await item('first')
  await userEvent.click(screen.getByRole('button', { name: 'Delete second' }))
  expect(drafts()).toEqual(['second', 'first'])
  unmount()
  await waitFor(() => expect(drafts()).toEqual(['first']))
})

test('a search that finds nothing says so', async () => {
  await setUp(['first'])
  await item('first')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search drafts' }), 'zebra{Enter}')
  expect(await screen.findByText(/Nothing was found/)).toBeTruthy()
})

test('a template is opened as a new letter', async () => {
  const { opened } = await setUp(['pattern'])
  await userEvent.click(await screen.findByRole('button', { name: 'New from template' }))
  await userEvent.click(await openButton('pattern'))
  await waitFor(() => expect(opened[0]).toMatchObject({ message: { subject: 'pattern' } }))
  expect(opened[0]!.draft).toBeUndefined()
})
