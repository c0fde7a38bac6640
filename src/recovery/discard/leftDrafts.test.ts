// @vitest-environment jsdom
/** Drafts of messages that left without them: they go now, or from a later page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { toConfig } from '#config/config.ts'
import { createDraft, type DraftId } from '#graph/mail.ts'
import { createMessageLocks } from '#storage/messageLocks.ts'
import { createTestLocks } from '#testing/fakeLocks.ts'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { createSession } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { createRemovals } from './removals.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { adele, createTestAuth } from '#testing/fakeAuth.ts'

const permissions = ['User.Read', 'Mail.ReadWrite']

beforeEach(() => localStorage.clear())
afterEach(() => void vi.unstubAllGlobals())

async function setUp() {
  const sandbox = createSandbox()
  vi.stubGlobal('fetch', sandbox.fetch)
  const manager = createTestLocks()

  function openTab(accounts = [adele]) {
    const { tokenFor } = sandbox
    const { auth, windows } = createTestAuth({ accounts, granted: permissions, tokenFor })
    const stays = {
      putAway: () => Promise.resolve(),
      isSafe: () => true,
      takeBack: () => Promise.resolve(),
    }
    const flow = createSignInQueue(auth, stays)
    const config = toConfig({ graphBaseUrl: sandbox.origins.graph })
    const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
    const bootStore = createBootStore()
    bootStore.setState({ step: 'ready', config, auth, flow, access }, true)
    const locks = createMessageLocks(() => undefined, manager)
    const session = createSession()
    const removals = createRemovals({ session, bootStore, locks })
    const keep = (id: string) =>
      session.setState({ draft: { ...snapshot.draft!, id: id as unknown as DraftId } })
    const close = (id: string) => locks.letGo(`discarded.${id}`)
    return { ...removals, keep, auth, windows, access, close }
  }

  const tab = openTab()
  const { graph } = await tab.access.acquire(adele, permissions)
  const made = await createDraft(graph, { subject: 'Plan' })
  const snapshot = {
    ...{ id: 'a', stamp: { internetMessageId: '<a@b>', letterId: 'a' }, message: emptyMessage },
    draft: {
      ...{ id: made.id, accountId: 'adele', written: {}, attached: {}, inDoubt: [], isKept: true },
      etag: made['@odata.etag'],
    },
  } as MessageSnapshot
  const box = sandbox.store.mailbox(sandbox.store.findAccount(adele.address)!.id)
  const drafts = () => box.list(box.folderId('drafts')).length
  return { sandbox, tab, openTab, graph, snapshot, drafts, id: made.id }
}

test('the draft of a message that left without it goes at once, or from the next page where that fails', async () => {
  for (const fails of [false, true]) {
    localStorage.clear()
    const { sandbox, tab, openTab, snapshot, drafts } = await setUp()
    const what = { status: 500 }
    if (fails) sandbox.faults.add({ match: { method: 'DELETE' }, times: 'always', what })
    const { id, accountId, etag } = snapshot.draft!
    tab.ofList.leave('a', [{ id, accountId, etag }])
    if (!fails) await vi.waitFor(() => expect(drafts()).toBe(0))
    await vi.waitFor(() => expect(tab.ofList.store.getState().waiting).toEqual(fails ? [id] : []))
    sandbox.faults.remove()
    tab.close('a')
    openTab()
    await vi.waitFor(() => expect(drafts()).toBe(0), 20_000)
  }
})
