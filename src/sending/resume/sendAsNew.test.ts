/** Sending a message anew after another version of it left: what was saved since belongs to others, too. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pretendPage } from '#testing/openController.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { openWriter } from '#testing/openWriter.ts'

beforeEach(async () => {
  await pretendPage()
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => void vi.useRealTimers())

/** Written, sent by another program, changed here, and saved again as a draft of its own. */
async function sentElsewhereAndSavedAgain() {
  const page = openWriter()
  const { graph } = createSandboxClient(page.sandbox)
  const scopes = ['Mail.ReadWrite', 'Mail.Send']
  const draftId = () => page.session.getState().draft?.id
  const ask = (method: 'PATCH' | 'POST', body?: object, path = '') =>
    graph({ method, path: `/me/messages/${draftId()}${path}`, scopes, body })
  page.address()
  page.subject('Hello')
  page.actions.saveAs('json')
  await page.isSaved('Hello')
  await ask('POST', undefined, '/send')
  page.subject('Hello again')
  page.actions.saveAs('json')
  await vi.waitFor(() => expect(page.view().notice?.kind).toBe('otherVersion'))
  page.actions.saveAs('json')
  await page.isSaved('Hello again')
  return { ...page, ask }
}

test('what another program changed in the draft saved since is asked about, not deleted', async () => {
  const { ask, actions, view, folder } = await sentElsewhereAndSavedAgain()
  await ask('PATCH', { subject: 'Theirs' })
  actions.sendAsNew()
  await vi.waitFor(() => expect(view().sending.status).toBe('error'))
  expect(folder('drafts')).toMatchObject([{ subject: 'Theirs' }])
  expect(folder('sentitems').map(({ subject }) => subject)).toEqual(['Hello'])
})

test('one nobody changed is replaced and sent', async () => {
  const { actions, folder, isSent } = await sentElsewhereAndSavedAgain()
  actions.sendAsNew()
  await isSent()
  expect(folder('drafts')).toEqual([])
  expect(
    folder('sentitems')
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(['Hello', 'Hello again'])
})
