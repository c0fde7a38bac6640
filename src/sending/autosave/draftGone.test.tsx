// @vitest-environment jsdom
/** A draft that follows by itself, and that another program deletes or sends: on the whole page, over the sandbox. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
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
  const { session } = openPage(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const folder = (name: 'drafts' | 'sentitems') => mailbox.list(mailbox.folderId(name))
  await click('Save draft')
  await status(/^Draft saved/)
  /** Another program does that with the draft. */
  const elsewhere = async (method: string, path = '') => {
    const token = sandbox.tokenFor(adele.address, ['Mail.Send', 'Mail.ReadWrite'])
    const headers = { Authorization: `Bearer ${token}`, 'Content-Length': '0' }
    const draft = `${sandbox.origins.graph}/v1.0/me/messages/${folder('drafts')[0]!.id}`
    expect((await sandbox.fetch(`${draft}${path}`, { method, headers })).ok).toBe(true)
  }
  return { session, folder, elsewhere }
}

test('a draft that was deleted elsewhere is named as the reason, and Retry makes a new one', async () => {
  const { folder, elsewhere } = await saved()
  await elsewhere('DELETE')
  type('Hello again')
  await pass(3_500)
  await said(/^Couldn’t save\. The draft isn’t in your mailbox anymore/)
  await click('Try again')
  await status(/^Draft saved/)
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello again' }])
})

test('a draft that was sent elsewhere is said to be, and saved and sent as a new message only', async () => {
  const { folder, session, elsewhere } = await saved()
  await elsewhere('POST', '/send')
  type('Hello again')
  await pass(3_500)
  await screen.findByText(t('deliver.otherVersion'))
  expect(folder('drafts')).toEqual([])
  expect(session.getState()).toMatchObject({
    current: { stamp: { isDraftGone: true } },
    delivery: { step: 'final' },
  })
  await click('Save draft')
  await status(/^Draft saved/)
  expect(folder('drafts')).toMatchObject([{ subject: 'Hello again' }])
  await click('Send as a new message')
  await said(/^Sent$/)
  expect(folder('sentitems')).toMatchObject([{ subject: 'Hello again' }, { subject: 'Hello' }])
  expect(new Set(folder('sentitems').map((one) => one.internetMessageId)).size).toBe(2)
  expect(folder('drafts')).toEqual([])
})
