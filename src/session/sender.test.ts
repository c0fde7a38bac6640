// @vitest-environment jsdom
/** Whose account sends: the message's own, whoever comes or goes; an empty one takes who is there. */
import { expect, test } from 'vitest'
import type { Account } from '#auth/auth.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { toConfig } from '#config/config.ts'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { deliveryAccess } from '#sending/context/deliveryAccess.ts'
import { createSession, replaceMessage, takeSnapshot, startNewMessage } from './composeSession.ts'
import { bindSender } from './sender.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { adele, alex, createTestAuth } from '#testing/fakeAuth.ts'

Object.assign(navigator, { userActivation: { isActive: true } })
const granted = ['User.Read', 'Mail.Send', 'Mail.ReadWrite']

function open(accounts: readonly Account[]) {
  const session = createSession()
  const { auth, windows } = createTestAuth({ accounts, granted })
  bindSender(session, auth)
  const stays = {
    putAway: () => Promise.resolve(),
    isSafe: () => true,
    takeBack: () => Promise.resolve(),
  }
  const flow = createSignInQueue(auth, stays)
  const config = toConfig({})
  const bootStore = createBootStore()
  const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
  bootStore.setState({ step: 'ready', config, auth, flow, access }, true)
  const write = (subject = 'Hello') =>
    session.getState().current.store.getState().edit({ type: 'subjectTyped', subject })
  const from = () => session.getState().from?.id
  return { session, auth, windows, write, from, ...deliveryAccess(bootStore, session) }
}

async function add(page: ReturnType<typeof open>, account: Account) {
  const done = page.auth.signIn({ scopes: [] })
  page.windows.at(-1)?.accept(account)
  await done
}

test('a message begun before anybody signed in takes the first who does, and keeps it', async () => {
  const page = open([])
  page.write()
  expect(page.from()).toBeUndefined()
  await add(page, alex)
  await add(page, adele)
  expect(page.from()).toBe('alex')
})

test('adding or removing accounts changes no message that was begun', async () => {
  const page = open([adele])
  page.write()
  await add(page, alex)
  expect(page.from()).toBe('adele')
  await page.auth.signOut(adele, 'here')
  expect(page.from()).toBe('adele')
})

test('an empty message goes on with somebody who is there', async () => {
  const page = open([adele, alex])
  page.session.setState({ from: alex })
  page.write()
  await page.auth.signOut(alex, 'here')
  startNewMessage(page.session)
  expect(page.from()).toBe('adele')
})

test('a message that is taken up again is from the account it was from; a draft from its mailbox', () => {
  const page = open([adele, alex])
  page.write()
  const snapshot = takeSnapshot(page.session)
  replaceMessage(page.session, { ...snapshot, id: 'b', from: alex })
  expect(page.from()).toBe('alex')
  const draft = { accountId: 'alex' } as ServerDraft
  replaceMessage(page.session, { ...snapshot, id: 'c', from: undefined, draft })
  expect(page.from()).toBe('alex')
})

test('nothing is sent or saved for an account that is gone, quietly or by another', async () => {
  const page = open([adele, alex])
  page.session.setState({ from: alex })
  page.write()
  await page.auth.signOut(alex, 'here')
  page.session.setState({ draft: { accountId: 'adele' } as ServerDraft })
  await expect(page.silentAccess(granted)).rejects.toMatchObject({ why: 'signedOut' })
  await expect(page.draftAccess(granted)).rejects.toMatchObject({ why: 'signedOut' })

  const access = page.access(granted)
  const refused = expect(access).rejects.toBeInstanceOf(AccessDenied)
  await expect.poll(() => page.windows.at(-1)?.options.account?.id).toBe('alex')
  page.windows.at(-1)?.accept(adele)
  await refused
  await expect(access).rejects.toMatchObject({
    why: 'notTheSender',
    values: { address: alex.address },
  })
  expect(page.from()).toBe('alex')
})
