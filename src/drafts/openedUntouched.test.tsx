// @vitest-environment jsdom
/** A draft is never changed by being opened: every shape lies open for a minute, with autosave on. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'
import { failedOnce } from '#compose/body/editor/paste/clipboards/sources/rows.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { arbitraryDraft } from '#testing/documents/arbitraryDraft.ts'
import { openMailbox } from '#testing/sandboxMailbox.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { openMessage } from '#session/openMessage.ts'

vi.setConfig({ testTimeout: 300_000 })

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
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function setUp() {
  const sandbox = createSandbox()
  const { session } = openPage(sandbox)
  const { reader, create, mailbox } = openMailbox(sandbox)
  const writes = () => sandbox.store.log.filter(isWrite).map(({ body }) => body)

  async function createMime(mime: Uint8Array) {
    const answer = await sandbox.fetch(`${sandbox.origins.graph}/v1.0/me/messages`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${sandbox.tokenFor('AdeleV@contoso.com', ['Mail.ReadWrite'])}`,
        'Content-Type': 'text/plain',
      },
      body: base64(mime),
    })
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { id: string }).id
  }

  /** Opens it, walks through the fields as one who reads does, and waits a minute. */
  async function look(id: string) {
    sandbox.store.requestLog.clear()
    const before = mailbox.find(id)
    const outgoing = await openDraft(reader, id)
    act(() => openMessage(session, outgoing))
    await editorTookOver()
    for (const name of ['Subject', 'Message body']) {
      const field = screen.getByRole('textbox', { name })
      fireEvent.focus(field)
      fireEvent.blur(field)
    }
    await pass(60_000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    await pass(1_000)
    expect(writes()).toEqual([])
    expect(mailbox.find(id)).toEqual(before)
    return outgoing
  }
  return { session, create, createMime, look, writes, mailbox }
}

const body = () => screen.getByRole('textbox', { name: 'Message body' })

/** A text that is not the editor’s stays a field of its own. */
async function editorTookOver() {
  await waitFor(() => expect(body().getAttribute('contenteditable')).toBe('true'))
}

const samples = 'src/mime/read/cases'
const mail = readdirSync(samples).filter((name) => name.endsWith('.eml'))

test.each(mail)('%s as a draft', async (name) => {
  const { createMime, look } = setUp()
  await look(await createMime(readFileSync(`${samples}/${name}`)))
})

test.each<[string, string]>([
  ['two headers of one name', 'X-Antivirus: one\r\nX-Antivirus: two'],
  ['the same header twice', 'X-Same: one\r\nX-Same: one'],
  ['names that differ in case', 'X-Spam: one\r\nx-spam: two\r\nX-SPAM: three'],
  ['an empty header', 'X-Empty:\r\nX-Empty: '],
  ['more headers than can be written', 'X-A: 1\r\nX-B: 2\r\nX-C: 3\r\nX-D: 4\r\nX-E: 5\r\nX-F: 6'],
  ['folded and long headers', `X-Folded: a\r\n b\r\nX-Long: ${'long '.repeat(300)}`],
])('a draft of MIME with %s', async (_, headers) => {
  const { createMime, look } = setUp()
  const mime = `From: a@x.org\r\nSubject: t\r\n${headers}\r\n\r\nHello\r\n`
  await look(await createMime(Buffer.from(mime)))
})

test.each([
  '<div dir="rtl">שלום עולם! מחיר: 50 USD.</div>',
  '<p dir="rtl">50 شخص</p><p>b</p><ul dir="rtl"><li>א</li><li dir="ltr">b</li></ul>',
  '<p>שלום</p><p>b</p>',
  '<p dir="rtl">English</p>',
])('a draft that reads from right to left: %s', async (content) => {
  const { create, look, mailbox } = setUp()
  const id = await create({ body: { contentType: 'html', content } })
  await look(id)
  expect(mailbox.find(id)?.body.content).toContain(content)
})

test('a draft with each body that once failed as a paste', async () => {
  const { create, look } = setUp()
  for (const [content] of Object.values(failedOnce)) {
    await look(await create({ body: { contentType: 'html', content } }))
  }
})

test('a draft of any properties', async () => {
  const { create, look } = setUp()
  await fc.assert(
    fc.asyncProperty(arbitraryDraft, async (content) => {
      await look(await create(content))
    }),
    { ...propertyRuns(200), endOnFailure: true },
  )
})
