// @vitest-environment jsdom
/** The region as a person uses it, over the sandbox. */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { SaveFunction } from '#delivery/run/saveTask.ts'
import type { Graph } from '#graph/http/client.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { createDraft, type DraftId } from '#graph/mail.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { createRemovals } from '#recovery/discard/removals.ts'
import { createSession } from '#session/composeSession.ts'
import { createBootStore } from '#access/startup.ts'
import { createMessageLocks } from '#storage/messageLocks.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { DraftsPanel } from './DraftsPanel.tsx'

afterEach(() => {
  cleanup()
  localStorage.clear()
})
// jsdom’s dialogs do not open.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
/** No token can be had without a window. */
const refusing = Object.assign(() => Promise.reject(new GraphError({ kind: 'signedOut' })), {
  line: fetch,
}) as unknown as Graph
const blank = { id: 'a', stamp }

type Options = { readonly needsPermission?: boolean }

async function setUp(subjects: readonly string[], { needsPermission = false }: Options = {}) {
  let seconds = 0
  const sandbox = createSandbox({ now: () => new Date(Date.UTC(2026, 2, 1, 12, 0, seconds++)) })
  const { graph } = createSandboxClient(sandbox)
  for (const subject of subjects) await createDraft(graph, { subject })
  const reader = {
    ...{ graph, accountId: 'adele', zone: 'UTC', addresses: ['AdeleV@contoso.com'] },
    newId: () => crypto.randomUUID(),
  }
  const opened: OutgoingMessage[] = []
  const locks = createMessageLocks(() => undefined, createTestLocks())
  const removals = createRemovals({
    session: createSession(),
    bootStore: createBootStore(),
    locks,
  }).ofList
  const session = {
    removals,
    isAtRisk: () => Promise.resolve(false),
    open: (outgoing: OutgoingMessage) => void opened.push(outgoing),
    async save(work: SaveFunction) {
      await work({ ...blank, message: { ...emptyMessage, subject: 'On the desk' } }, {})
      return true
    },
  }
  const access = {
    silent: needsPermission ? { ...reader, graph: refusing } : reader,
    acquire: () => Promise.resolve(reader),
  }
  const { unmount } = render(
    <I18nProvider>
      <DraftsPanel {...{ access, session }} onClose={() => undefined} />
    </I18nProvider>,
  )
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const drafts = () => mailbox.list(mailbox.folderId('drafts')).map(({ subject }) => subject)
  const archived = () => mailbox.list(mailbox.folderId('archive')).map(({ subject }) => subject)
  const idOf = (subject: string) =>
    mailbox.list(mailbox.folderId('drafts')).find((one) => one.subject === subject)!.id as DraftId &
      string
  return { opened, drafts, unmount, archived, sandbox, removals, idOf }
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

const written = () => localStorage.getItem('mail-composer.discarded')

test('a deletion is written down until it has happened or is taken back', async () => {
  const { drafts, unmount, idOf, sandbox } = await setUp(['first', 'second'])
  await userEvent.click(within(await item('first')).getByRole('button', { name: 'Delete first' }))
  expect(written()).toContain(idOf('first'))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(written()).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Delete first' }))
  sandbox.faults.add({ match: { method: 'DELETE' }, times: 1, what: { status: 403, code: 'No' } })
  await userEvent.click(screen.getByRole('button', { name: 'Delete second' }))
  // The first one could not be deleted: it is said, and it is on the list again.
  expect(await screen.findByRole('alert')).toBeTruthy()
  await item('first')
  expect(written()).not.toContain(idOf('first'))
  unmount()
  await waitFor(() => expect(drafts()).toEqual(['first']))
  await waitFor(() => expect(written()).toBeNull())
})

test('what waits for its removal is not listed; gone it stays away, kept it is back', async () => {
  const { removals, idOf } = await setUp(['first', 'second', 'third'])
  await item('third')
  const absent = (name: string) =>
    waitFor(() => expect(screen.queryByRole('listitem', { name })).toBeNull())
  for (const name of ['first', 'second']) {
    act(() => removals.add({ id: idOf(name), accountId: 'adele' }))
    await absent(name)
  }
  act(() => removals.keep(idOf('first')))
  await item('first')
  act(() => removals.done(idOf('second')))
  await absent('second')
  await item('first')
})

test('a search that finds nothing says so', async () => {
  await setUp(['first'])
  await item('first')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search drafts' }), 'zebra{Enter}')
  expect(await screen.findByText(/No results/)).toBeTruthy()
})

test('a template is opened as a new message', async () => {
  const { opened } = await setUp(['pattern'])
  await userEvent.click(await screen.findByRole('button', { name: 'New from template' }))
  await userEvent.click(await openButton('pattern'))
  await waitFor(() => expect(opened[0]).toMatchObject({ message: { subject: 'pattern' } }))
  expect(opened[0]!.draft).toBeUndefined()
})

test('without permission it is said what for, and asked at the click', async () => {
  await setUp(['first'], { needsPermission: true })
  expect(await screen.findByText(/needs permission to read and update your mail/)).toBeTruthy()
  expect(screen.queryByRole('list', { name: 'Drafts' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await item('first')).toBeTruthy()
})

test('of many drafts the first are shown, and more when wanted', async () => {
  await setUp(Array.from({ length: 27 }, (_, index) => `draft ${index}`))
  await item('draft 26')
  expect(screen.queryByRole('listitem', { name: 'draft 0' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Load more' }))
  expect(await item('draft 0')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(27)
  expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull()
})

test('the message is saved in the folder that was chosen', async () => {
  const { archived } = await setUp(['first'])
  await item('first')
  await userEvent.click(screen.getByRole('button', { name: 'Save to folder…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Save to folder' })
  const choice = within(dialog).getByRole('combobox', { name: 'Folder' })
  await within(choice).findByRole('option', { name: 'Archive' })
  // Drafts is a folder of the mailbox like any other.
  expect(within(choice).getAllByRole('option', { name: 'Drafts' })).toHaveLength(1)
  await userEvent.selectOptions(choice, 'Archive')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(t('drafts.savedToFolder', { folder: 'Archive' }))).toBeTruthy()
  expect(archived()).toEqual(['On the desk'])
})

test('a list that cannot be had says why, and is loaded again', async () => {
  const { sandbox } = await setUp(['first'])
  await item('first')
  sandbox.faults.add({
    match: { path: '/messages' },
    times: 1,
    what: { status: 400, code: 'ErrorInvalidRequest' },
  })
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search drafts' }), 'first{Enter}')
  expect((await screen.findByRole('alert')).textContent).not.toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await item('first')).toBeTruthy()
})
