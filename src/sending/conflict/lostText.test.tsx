// @vitest-environment jsdom
/** A draft that another program empties or cuts while its message is open here: the text can be put back. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { startRecovery } from '#recovery/startRecovery.ts'
import { adele } from '#testing/fakeAuth.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'

beforeEach(() => {
  fillGapsOfJsdom()
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const words =
  'We meet on Monday at ten in the small room. Please bring the figures of the last quarter.'
const click = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button, button *' }))
const status = (words: RegExp) => screen.findByText(words, { selector: '[role="status"] *' })

/** Another program leaves this of the text, and then something else is changed here. */
async function comesBack(content: string) {
  const sandbox = createSandbox()
  const body = { format: 'html', html: `<p>${words}</p>`, text: words } as const
  const { session, bootStore } = openPage(sandbox, { body })
  const recovery = startRecovery(session, bootStore)
  act(() => session.setState({ recovery }))
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const draft = () => mailbox.list(mailbox.folderId('drafts'))[0]!
  await click('Save draft')
  await status(/^Draft saved/)
  const changeKey = `${draft().changeKey}x`
  mailbox.put({ ...draft(), body: { contentType: 'html', content }, changeKey })
  fireEvent.change(screen.getByRole('textbox', { name: 'Subject' }), { target: { value: 'Bye' } })
  await waitFor(() => expect(draft().subject).toBe('Bye'), { timeout: 20_000 })
  const message = () => session.getState().current.store.getState().message
  return { session, draft, message }
}

test.each([
  ['emptied', '', ''],
  ['cut', `<p>${words.slice(0, 30)}</p>`, 'We meet on Monday at ten in th'],
])('%s: it is said, and the text is put back here and in the draft', async (_, content, left) => {
  const { draft, message, session } = await comesBack(content)
  await screen.findByText(t('keep.lostText'))
  expect(message()).toMatchObject({ subject: 'Bye', body: { text: left } })
  await click('Put it back')
  expect(message()).toMatchObject({ subject: 'Bye', body: { text: words } })
  expect(screen.queryByText(t('keep.lostText'))).toBeNull()
  await waitFor(() => expect(draft().body.content).toContain(words), { timeout: 20_000 })
  expect(session.getState().delivery).toBeUndefined()
})

test('rewritten: theirs is taken without a word, and closed means no', async () => {
  const { message, session } = await comesBack('<p>Theirs</p>')
  expect(message().body.text).toBe('Theirs')
  expect(screen.queryByText(t('keep.lostText'))).toBeNull()
  expect(session.getState().current.textHistory?.versions.map(({ body }) => body.text)).toContain(
    words,
  )
  act(() =>
    session.setState(({ current }) => {
      const { versions } = current.textHistory!
      return { current: { ...current, textHistory: { versions, lost: versions[0] } } }
    }),
  )
  await screen.findByText(t('keep.lostText'))
  await click('Close')
  expect(message().body.text).toBe('Theirs')
})
