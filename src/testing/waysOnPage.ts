/** For tests: the page in doubt, interruption, waiting and conflict, as somebody stands before it. */
import { act, fireEvent, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import { fillGapsOfJsdom, openPage } from './renderPage.tsx'
import { adele } from './fakeAuth.ts'
import { t } from './t.ts'

export const situations = [
  'signed in',
  'signed out',
  'permission missing',
  'window closed',
] as const
export type Situation = (typeof situations)[number]

let isOnline = true

export function beginWaysOn() {
  fillGapsOfJsdom()
  isOnline = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'setInterval', 'Date'] })
}

const intent = { as: 'json' } as const
const { id: accountId } = adele
const final = { step: 'final', intent, accountId, begunAt: 1 } as const
const keepsNoCopy = { ...final, road: { by: 'oneRequest', keepsCopy: false } } as const
export const records = {
  final,
  interrupted: { step: 'preparing', intent, accountId, begunAt: 1 },
  waiting: { step: 'waiting', intent },
  scheduled: { step: 'scheduled', accountId, sendAt: '2099-01-01T08:00:00Z' },
} as const

export type World = ReturnType<typeof open>

type Held = { readonly later?: boolean; readonly undoSeconds?: number }

/** `later`: the account or its permission is there at first. */
export function open(
  situation: Situation,
  delivery?: SendState,
  { later = false, undoSeconds = 0 }: Held = {},
) {
  const sandbox = createSandbox()
  let isCut = false
  const isOut = !later && (situation === 'signed out' || situation === 'window closed')
  const isMissing = !later && situation === 'permission missing'
  const page = openPage(
    {
      ...sandbox,
      fetch: (...args) =>
        isCut ? Promise.reject(new TypeError('No network.')) : sandbox.fetch(...args),
    },
    {},
    {
      undoSeconds,
      ...(isOut && { accounts: [] }),
      ...(isMissing && { permissions: ['User.Read'] }),
      ...(delivery && { delivery }),
    },
  )
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)?.id ?? '')
  const folder = (name: 'drafts' | 'sentitems' | 'outbox') => mailbox.list(mailbox.folderId(name))
  /** No request gets through. */
  const cut = (next: boolean) => void (isCut = next)
  return { ...page, sandbox, mailbox, folder, situation, cut }
}

export const inButton = { selector: 'button, button span' }
export const shown = (name: string) => screen.findByText(name, inButton, { timeout: 20_000 })
export const press = async (name: string) => fireEvent.click(await shown(name))
export const said = (text: string | RegExp) => screen.findAllByText(text, {}, { timeout: 20_000 })
export const sent = () =>
  screen.findByText('Sent', { selector: '[role="status"]' }, { timeout: 20_000 })
export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

export async function goOnline(next: boolean) {
  isOnline = next
  await act(async () => void window.dispatchEvent(new Event(next ? 'online' : 'offline')))
}

/** The account or its permission is lost while the page is open. */
export async function lose({ situation, signOut, revoke }: World) {
  if (situation === 'permission missing') revoke()
  else if (situation !== 'signed in') await signOut()
}

export async function arrangeUnconfirmed(situation: Situation) {
  const world = open(situation, keepsNoCopy, { later: true })
  for (let looks = 0; looks < 30 && !screen.queryByText('Check again', inButton); looks++) {
    await pass(10_000)
  }
  await shown('Check again')
  await lose(world)
  return world
}

export async function arrangeOffline(situation: Situation) {
  const world = open(situation)
  await goOnline(false)
  await press('Send')
  await shown('Send when online')
  return world
}

/** The network goes while the message can still be taken back. */
export async function arrangeLostWhileUndoable(situation: Situation) {
  const world = open(situation, undefined, { undoSeconds: 5 })
  await press('Send')
  await shown('Undo')
  world.cut(true)
  await goOnline(false)
  await pass(6_000)
  await shown('Send when online')
  world.cut(false)
  return world
}

/** Refused once, for a reason that passes. */
export const arrangeRejected = (by: 'Save draft' | 'Send') => async (situation: Situation) => {
  const world = open(situation)
  const what = { status: 403, code: 'ErrorQuotaExceeded' }
  world.sandbox.faults.add({ match: { method: 'POST' }, what })
  await press(by)
  await shown('Try again')
  return world
}

/** Saved, then changed here; the saving or sending that comes next finds what `others` made of the draft. */
async function saveAndChange(situation: Situation, others: (world: World) => void) {
  const world = open(situation, undefined, { later: true })
  await press('Save draft')
  await said(/^Draft saved/)
  others(world)
  const { store } = world.session.getState().current
  act(() => store.setState({ message: { ...store.getState().message, subject: 'Mine' } }))
  return world
}

function changeSubject({ folder, mailbox }: World, subject: string) {
  for (const draft of folder('drafts'))
    mailbox.put({ ...draft, subject, changeKey: `${draft.changeKey}x` })
}

/** Another program changes the subject too, so the writer is asked which one stays. */
export const arrangeConflict = (by: 'Save draft' | 'Send') => async (situation: Situation) => {
  const world = await saveAndChange(situation, (there) => changeSubject(there, 'Theirs'))
  await press(by)
  await shown('Keep this version')
  await lose(world)
  return world
}

/** The same, found by a saving that nobody clicked for: the writer is asked when they want to. */
export async function arrangeWaitingConflict(situation: Situation) {
  const world = await saveAndChange(situation, (there) => changeSubject(there, 'Theirs'))
  await pass(3_500)
  await shown('Choose a version')
  await lose(world)
  return world
}

/** Another program sends the draft: as it was saved, or with a subject of its own. */
const arrangeSentElsewhere = (words: string, subject?: string) => async (situation: Situation) => {
  const world = await saveAndChange(situation, ({ folder, mailbox }) => {
    for (const draft of folder('drafts'))
      mailbox.move({ ...draft, ...(subject && { subject }), isDraft: false }, 'sentitems')
  })
  await press('Send')
  await said(words)
  await lose(world)
  return world
}
export const arrangeOtherVersion = arrangeSentElsewhere(t('deliver.otherVersion'))
/** Exchange respells signs: it may be this version. */
export const arrangeSimilarVersion = arrangeSentElsewhere(t('deliver.unknown'), 'Mine!')
