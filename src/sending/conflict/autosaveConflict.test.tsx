// @vitest-environment jsdom
/** What others changed in a draft that follows its message by itself: said, and decided by the writer. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { adele } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

beforeEach(() => {
  fillGapsOfJsdom()
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] as const
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...toFake] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const click = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button, button *' }))
const status = (words: RegExp) => screen.findByText(words, { selector: '[role="status"] *' })
const said = (words: RegExp) => screen.findByText(words, { selector: '[role="status"]' })
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })
const type = (value: string) => fireEvent.change(subject(), { target: { value } })

async function saved() {
  const sandbox = createSandbox()
  const page = openPage(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const folder = (name: 'drafts' | 'sentitems') => mailbox.list(mailbox.folderId(name))
  await click('Save draft')
  await status(/^Draft saved/)
  const changeThere = (changes: object) => {
    const draft = folder('drafts')[0]!
    mailbox.put({ ...draft, ...changes, changeKey: `${draft.changeKey}x` })
  }
  return { ...page, sandbox, mailbox, folder, changeThere }
}

async function inConflict() {
  const page = await saved()
  page.changeThere({ subject: 'Theirs' })
  type('Mine')
  await pass(3_500)
  // The writer may be typing: nothing takes the keys.
  await screen.findByText(t('conflict.waits'))
  expect(screen.queryByRole('dialog')).toBeNull()
  await click(t('conflict.choose'))
  await screen.findByRole('dialog', { name: t('conflict.title') })
  return page
}

test('both changed the same: Keep mine', async () => {
  const { folder } = await inConflict()
  expect(screen.getByText('Differences: Subject.')).toBeTruthy()
  await click('Keep this version')
  await waitFor(() => expect(folder('drafts')).toMatchObject([{ subject: 'Mine' }]))
  expect(screen.queryByText('This draft was edited somewhere else')).toBeNull()
})

test('both changed the same, and the question is put off: it is still said, and asked again', async () => {
  const { folder } = await inConflict()
  fireEvent(screen.getByRole('dialog'), new Event('cancel'))
  expect(screen.queryByRole('dialog')).toBeNull()
  type('Mine too')
  await pass(3_500)
  await screen.findByText(t('conflict.waits'))
  expect(folder('drafts')).toMatchObject([{ subject: 'Theirs' }])
  await click('Send')
  await screen.findByRole('dialog', { name: t('conflict.title') })
})

test('both changed the same: Use theirs', async () => {
  const { folder } = await inConflict()
  await click('Use other version')
  await waitFor(() => expect(subject().value).toBe('Theirs'))
  expect(folder('drafts')).toMatchObject([{ subject: 'Theirs' }])
})

test('both changed the same: Keep both', async () => {
  const { folder } = await inConflict()
  await click('Keep both')
  await waitFor(() => expect(folder('drafts')).toHaveLength(2))
  expect(folder('drafts').map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['Theirs', 'Mine']),
  )
})

test('a message whose draft was changed elsewhere is not sent before that is decided', async () => {
  const { folder, changeThere } = await saved()
  changeThere({ subject: 'Theirs' })
  await click('Send')
  await screen.findByText('This draft was edited somewhere else')
  expect(folder('sentitems')).toEqual([])
  await click('Keep this version')
  await said(/^Sent$/)
  expect(folder('sentitems')).toMatchObject([{ subject: 'Hello' }])
})

test('a draft in which somebody put a file before it was sent is not replaced before the writer says so', async () => {
  const { sandbox, session, mailbox, folder } = await saved()
  sandbox.faults.add({ match: { method: 'GET', path: '/attachments' }, what: { hold: true } })
  await click('Send')
  await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
  const draft = folder('drafts')[0]!
  const theirs = new File(['theirs'], 'theirs.txt')
  mailbox.put({
    ...draft,
    attachments: [
      {
        ...{ id: 'theirs', name: theirs.name, contentType: 'text/plain', size: 6, isInline: false },
        ...{ '@odata.type': '#microsoft.graph.fileAttachment', bytes: new Uint8Array(6) },
      } as unknown as (typeof draft.attachments)[number],
    ],
  })
  sandbox.faults.release()
  await waitFor(() => expect(session.getState().draft?.alteredFiles).toBeDefined())
  type('Later')
  await pass(60_000)
  expect(folder('drafts')).toMatchObject([{ attachments: [{ name: 'theirs.txt' }] }])
  await click('Try again')
  await waitFor(() => expect(folder('sentitems')).toMatchObject([{ subject: 'Later' }]))
})
