/**
 * For the soak test: the writer in front of the open tab. He does what he is told, as far as the page
 * lets him, and goes on in another tab when one has died.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { startNewMessage } from '#session/composeSession.ts'
import { openLedger } from './judge/ledger.ts'
import { recipients } from './judge/judge.ts'
import { createOtherProgram, type Target } from './world/otherProgram.ts'
import type { Tab } from './tab/tab.ts'
import { messageOf, openTabs } from './tab/tabs.ts'
import type { World } from './types.ts'

export type Driver = Awaited<ReturnType<typeof startDriver>>

/** `files`: what is on the device before, by its id. */
export async function startDriver(
  world: World,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
) {
  const other = createOtherProgram(world, () => targetOf(tab))
  const ledger = openLedger(world, other.sent)
  for (const [id, bytes] of files) ledger.history.rememberFile(id, bytes)
  const tabs = await openTabs(world, ledger)
  const { tab } = tabs
  const message = () => messageOf(tab())
  const edit = (change: MessageEdit) =>
    tab().as(() => tab().session.getState().current.store.getState().edit(change))

  return {
    ...{ world, other, ...ledger, ...tabs, message, edit },
    /** Messages that have come to their end. */
    ended: new Set<string>(),
    /** Messages whose sending was undone: whether they were sent all the same. */
    undone: new Map<string, () => boolean>(),
    /** It was sent, and is only shown. */
    isOver: () => ledger.invariants.isSent(message().id),
    /** What stands in the message can be changed. */
    isOpen() {
      const { delivery, isInOtherTab } = tab().session.getState()
      const isQueued = delivery?.step === 'waiting' || delivery?.step === 'scheduled'
      return !isQueued && !isInOtherTab && !tab().tasks.sending.isPending()
    },
    startNew: () =>
      tab().as(() => {
        startNewMessage(tab().session)
        tab().actions.reset()
      }),
    /** Somebody it goes to. */
    address(to: (typeof recipients)[number] = recipients[0]) {
      edit({ type: 'recipientsAdded', field: 'to', entries: [{ address: to }] })
    },
    attach(attachment: Attachment, bytes: Uint8Array) {
      ledger.history.rememberFile(attachment.id, bytes, attachment.name)
      edit({ type: 'filesAttached', attachments: [attachment] })
    },
  }
}

/** What another program can find in Drafts: what the writer has saved. */
function targetOf(tab: () => Tab): Target {
  const { draft, delivery } = tab().session.getState()
  return draft?.isKept ? { id: draft.id, isFinal: delivery?.step === 'final' } : undefined
}

/** Another tab, if this one has died; and the message has to be in it. */
export async function recover(driver: Driver, awayMs = 2_000, isExact = false): Promise<void> {
  const { world, invariants, history } = driver
  const death = driver.takeDeath()
  if (!death) return
  const { letterId, at } = death
  await world.clock.pass(awayMs)
  await driver.openAnother()
  await driver.restore(letterId)
  await world.settle()
  const found = driver.message().id === letterId ? driver.message() : undefined
  if (!found && invariants.isSent(letterId)) return
  await history.compare(letterId, found, isExact ? at : at - mayBeLost)
  const { missing } = driver.tab().recovery.restore.store.getState()
  if (found && missing.length > 0) throw new Error(`Files are missing: ${missing.join()}.`)
}

/** Milliseconds: what is older survives a crash. */
const mayBeLost = 1_000

/** Another tab takes the message over; the one that had it goes on living. */
export async function takeOver(driver: Driver): Promise<void> {
  const { world, history, invariants } = driver
  const { id } = driver.message()
  if (!history.isKept(id, world.clock.now() - mayBeLost) || invariants.isSent(id)) return
  await driver.openAnother()
  await driver.restore(id)
  if (driver.message().id !== id) throw new Error(`Not to be taken over: message ${id}.`)
  const tab = driver.tab()
  const { recovery, session } = tab
  if (session.getState().isInOtherTab) await driver.finishWithin(tab.as(() => recovery.takeOver()))
  await world.settle()
}
