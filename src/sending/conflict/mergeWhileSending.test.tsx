// @vitest-environment jsdom
/**
 * A draft that was changed elsewhere while its message is being sent: nobody sends, or is told to have sent, what
 * was merged in after the click.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox, type Sandbox } from '#sandbox/createSandbox.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { snapshotOf, type SessionStore } from '#session/composeSession.ts'
import { adele } from '#testing/fakeAuth.ts'
import { fillGapsOfJsdom, openPage } from '#testing/renderPage.tsx'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import { takeIn } from './resolveConflict.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const click = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button, button *' }))
const status = (words: RegExp) => screen.findByText(words, { selector: '[role="status"] *' })
const said = (words: RegExp) => screen.findByText(words, { selector: '[role="status"]' })
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })
const theirs = [{ emailAddress: { address: 'MeganB@contoso.com', name: 'Megan' } }]

/** A message that was saved, and whose draft another program has changed: it added somebody, if nothing else is said. */
async function changedElsewhere(change: Partial<StoredMessage> = { ccRecipients: theirs }) {
  const sandbox = createSandbox()
  const page = openPage(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const folder = (name: 'drafts' | 'sentitems') => mailbox.list(mailbox.folderId(name))
  await click('Save draft')
  await status(/^Draft saved/)
  const draft = folder('drafts')[0]!
  mailbox.put({ ...draft, ...change, changeKey: `${draft.changeKey}x` })
  return { ...page, sandbox, folder }
}

test.each(['Hello again', ''])(
  'the click waits for a save that finds it, and asks (%s)',
  async (typed) => {
    const { sandbox, session, folder } = await changedElsewhere()
    const header = { id: '1', name: 'X-Team', value: 'One' }
    const { edit } = session.getState().current.store.getState()
    // Subject: patched. Header: the draft is made anew.
    if (typed) fireEvent.change(subject(), { target: { value: typed } })
    else act(() => edit({ type: 'propertiesSet', properties: { headers: [header] } }))
    sandbox.faults.add({ match: { method: 'GET', path: '/attachments*' }, what: { hold: true } })
    await waitFor(() => expect(sandbox.faults.held()).toHaveLength(1))
    await click('Send')
    act(() => void sandbox.faults.release())
    await screen.findByText('This draft was edited somewhere else')
    expect(folder('sentitems')).toEqual([])
    expect(session.getState().current.store.getState().message.cc).toEqual([])
    await click('Keep this version')
    await said(/^Sent$/)
    expect(folder('sentitems')).toMatchObject([{ subject: typed || 'Hello', ccRecipients: [] }])
    expect(folder('drafts')).toEqual([])
  },
)

test.each([true, false])('a merge that comes to a message that is being sent (%s)', async (is) => {
  const { sandbox, session } = await changedElsewhere({ importance: 'high' })
  const isTaken = await takeInFound(sandbox, session, is)
  expect(isTaken).toBe(!is)
  const { importance } = session.getState().current.store.getState().message
  expect(importance).toBe(is ? 'normal' : 'high')
})

test.each(['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const)(
  'people are never merged in unseen: %s',
  async (line) => {
    const { sandbox, session } = await changedElsewhere({ [line]: theirs })
    const before = session.getState().current.store.getState().message
    expect(await takeInFound(sandbox, session, false)).toBe(false)
    expect(session.getState().current.store.getState().message).toBe(before)
  },
)

async function takeInFound(sandbox: Sandbox, session: SessionStore, isSending: boolean) {
  const { graph } = createSandboxClient(sandbox)
  const { accountId } = session.getState().draft!
  const work = saveDraft({ graph, accountId }, snapshotOf(session.getState()))
  const error = await work.catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ModifiedElsewhere)
  return act(() => takeIn(session, error as ModifiedElsewhere, () => isSending))
}
