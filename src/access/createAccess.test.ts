/** Permission at the moment of use, against the sandbox; the windows are answered by the test. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { toConfig } from '#config/config.ts'
import { createDraft, sendMail } from '#graph/mail.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { createAccess } from './createAccess.ts'
import { createSignInQueue } from './signInQueue.ts'
import { removeCopies } from '#recovery/discard/removeCopy.ts'
import { adele, alex, createTestAuth } from '#testing/fakeAuth.ts'

beforeEach(() => vi.stubGlobal('navigator', { userActivation: { isActive: true } }))
afterEach(() => vi.unstubAllGlobals())

const stays = {
  putAway: () => Promise.resolve(),
  isSafe: () => true,
  takeBack: () => Promise.resolve(),
}

function setUp(options: Parameters<typeof createTestAuth>[0] = {}) {
  const sandbox = createSandbox()
  vi.stubGlobal('fetch', sandbox.fetch)
  const person = createTestAuth({ tokenFor: sandbox.tokenFor, ...options })
  const flow = createSignInQueue(person.auth, stays)
  const config = toConfig({ graphBaseUrl: sandbox.origins.graph })
  const access = createAccess({ auth: person.auth, flow, config, loadGraph: fetchDeliveryCode })
  const folder = (name: 'drafts' | 'sentitems', address = adele.address) => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(name))
  }
  return { ...person, sandbox, flow, access, config, folder }
}

const soon = () => new Promise((resolve) => setTimeout(resolve))
const message = {
  subject: 'Hello',
  toRecipients: [{ emailAddress: { address: alex.address } }],
}
const save = ['Mail.ReadWrite']

test('nobody is signed in: one window asks who it is and for what is needed', async () => {
  const { access, windows, folder } = setUp()
  const signingIn = access.acquire(undefined, ['Mail.Send'])
  expect(windows[0]?.options.scopes).toEqual(['User.Read', 'Mail.Send'])
  windows[0]?.accept(adele)
  const { account, graph } = await signingIn
  expect(account).toBe(adele)
  await sendMail(graph, { message: message })
  expect(folder('sentitems')).toHaveLength(1)
})

test('what is permitted already opens no window', async () => {
  const { access, windows } = setUp({ accounts: [adele], granted: save })
  expect((await access.acquire(adele, save)).accountId).toBe('adele')
  expect(windows).toHaveLength(0)
})

test('a window that is known to be needed opens in the click itself', () => {
  const missing = setUp({ accounts: [adele], granted: ['Mail.Send'] })
  void missing.access.acquire(adele, save)
  expect(missing.windows[0]?.options).toMatchObject({ scopes: save, account: adele })
  const signedOut = setUp({ accounts: [alex] })
  void signedOut.access.acquire(adele, save)
  const options = { scopes: ['User.Read', ...save], account: adele }
  expect(signedOut.windows[0]?.options).toMatchObject(options)
})

test('what is not known is asked for silently first', async () => {
  const { access, windows } = setUp({ accounts: [adele], isForgetful: true })
  void access.acquire(adele, save)
  expect(windows).toHaveLength(0)
  await soon()
  expect(windows).toHaveLength(1)
})

test('what is missing is asked for, and whoever answers is whose mailbox it is', async () => {
  const { access, windows, folder } = setUp({ accounts: [adele], granted: ['Mail.Send'] })
  const signingIn = access.acquire(adele, save)
  await soon()
  expect(windows[0]?.options).toMatchObject({ scopes: save, account: adele })
  windows[0]?.accept(alex)
  const { accountId, graph } = await signingIn
  expect(accountId).toBe('alex')
  await createDraft(graph, message)
  expect(folder('drafts', alex.address)).toHaveLength(1)
})

test('long after the click a question comes before the window', async () => {
  vi.stubGlobal('navigator', { userActivation: { isActive: false } })
  const { access, windows, flow } = setUp({ accounts: [adele] })
  const signingIn = access.acquire(adele, save)
  await soon()
  const state = flow.store.getState()
  expect(state).toMatchObject({ step: 'asking', why: 'permission' })
  expect(windows).toHaveLength(0)
  if (state.step === 'asking') state.proceed()
  windows[0]?.accept(adele)
  expect((await signingIn).account).toBe(adele)
})

test.each([
  ['declined', 'declined'],
  ['adminApprovalNeeded', 'needsAdmin'],
  ['offline', 'offline'],
  ['failed', 'failed'],
] as const)('a sign-in that ends as %s is told as %s', async (kind, why) => {
  const { access, windows } = setUp()
  const signingIn = access.acquire(undefined, save)
  windows[0]?.fail(kind)
  await expect(signingIn).rejects.toMatchObject({ name: 'AccessRefused', why })
})

test('a session that ends midway is renewed after a question, and the request goes on', async () => {
  const { access, windows, flow, folder, revoke } = setUp({ accounts: [adele], granted: save })
  const { graph } = await access.acquire(adele, save)
  revoke()
  const created = createDraft(graph, message)
  await soon()
  const state = flow.store.getState()
  expect(state).toMatchObject({ step: 'asking', why: 'sessionEnded' })
  if (state.step === 'asking') state.proceed()
  windows[0]?.accept(adele)
  await created
  expect(folder('drafts')).toHaveLength(1)
})

test('a renewal that is given up is told with its reason', async () => {
  const { access, flow, revoke } = setUp({ accounts: [adele], granted: save })
  const { graph } = await access.acquire(adele, save)
  revoke()
  const created = createDraft(graph, message)
  created.catch(() => undefined)
  await soon()
  const state = flow.store.getState()
  if (state.step === 'asking') state.cancel()
  await expect(created).rejects.toMatchObject({ cause: { name: 'AccessRefused', why: 'closed' } })
})

test('a token that Graph no longer takes is renewed without a word', async () => {
  const { access, sandbox, windows, folder } = setUp({ accounts: [adele], granted: save })
  const { graph } = await access.acquire(adele, save)
  sandbox.faults.add({ what: { status: 401, code: 'InvalidAuthenticationToken' } })
  await createDraft(graph, message)
  expect(folder('drafts')).toHaveLength(1)
  expect(windows).toHaveLength(0)
})

test('one client for each account keeps its requests in one line; quiet ones open no window', async () => {
  const { access, windows, flow } = setUp({ accounts: [adele], granted: save })
  const [one, other] = [await access.acquire(adele, save), await access.acquire(adele, save)]
  expect(one.graph).toBe(other.graph)
  await expect(sendMail(access.silentGraphOf(adele), { message: message })).rejects.toBeDefined()
  expect(windows).toHaveLength(0)
  expect(flow.store.getState()).toEqual({ step: 'idle' })
})

test('a discarded message leaves no copy, unless that needs a window', async () => {
  const { access, config, folder, revoke } = setUp({ accounts: [adele], granted: save })
  const { graph } = await access.acquire(adele, save)
  const discard = async () => {
    const { id } = await createDraft(graph, message)
    return { id, accountId: 'adele' }
  }
  expect(await removeCopies({ access, config }, [await discard()], Date.now())).toBe(true)
  expect(folder('drafts')).toHaveLength(0)
  const spare = await discard()
  revoke()
  expect(await removeCopies({ access, config }, [spare], Date.now())).toBe(false)
  expect(folder('drafts')).toHaveLength(1)
  const elsewhere = { ...spare, accountId: 'somebody who signed out' }
  expect(await removeCopies({ access, config }, [elsewhere], Date.now())).toBe(false)
})
