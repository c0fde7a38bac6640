/** For the soak test: what is done for tabs that take over, accounts that come and go, and discarding. */
import { takeSnapshot, startNewMessage } from '#session/composeSession.ts'
import { hasContent } from '#session/messageSnapshot.ts'
import { putTextBack } from '#session/textHistory.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { More } from './moreCommands.ts'
import { everybody, personOf } from './world/people.ts'
import { readNotice } from './clicks.ts'
import { recover, takeOver, type Driver } from './driver.ts'

type Handler<Name extends More['do']> = (
  driver: Driver,
  command: Extract<More, { readonly do: Name }>,
) => unknown

const longTime = 60 * 60_000
const undoTime = 12_000
const mayBeLost = 1_000

/** The request is held until the other tab has the message; then its answer comes too late. */
const takeOverAt: Handler<'takeOverAt'> = async (driver, { by, ...trap }) => {
  const loser = driver.tab()
  if (loser.isBusy() || !driver.isOpen() || driver.isOver()) return
  if (driver.message().message.to.length === 0) return
  loser.trap.plan(trap)
  driver.undone.delete(driver.message().id)
  readNotice(driver)
  if (by === 'send') loser.as(() => loser.send({ as: 'json' }))
  else loser.as(() => loser.actions.save())
  const { trap: held } = loser
  const isOver = () => held.isSprung() || loser.isDead() || !loser.isBusy()
  await driver.world.clock.until(isOver, longTime)
  if (held.isSprung() && !loser.isDead()) await takeOver(driver)
  held.open()
}

const discard: Handler<'discard'> = async (driver, { then }) => {
  const tab = driver.tab()
  if (tab.isBusy() || !driver.isOpen() || driver.isOver()) return
  const snapshot = tab.as(() => takeSnapshot(tab.session))
  const { id, draft } = snapshot
  if (snapshot.delivery || snapshot.creating) return
  driver.ended.add(id)
  driver.invariants.close(id)
  tab.as(() => {
    tab.recovery.discard(snapshot)
    startNewMessage(tab.session)
    tab.actions.reset()
  })
  if (then === 'undo') {
    await driver.finishWithin(tab.as(() => tab.recovery.undo()))
    await driver.world.settle()
    if (tab.isDead()) return
    driver.invariants.reopen(id)
    driver.ended.delete(id)
    const now = driver.message().draft?.id
    // It may have been saved at once, and its draft been made anew.
    const isWithDraft = now === draft?.id || isInDrafts(driver, now) || hasLeftDrafts(driver, draft)
    if (driver.message().id !== id || !isWithDraft)
      throw new Error(`Undo did not bring it back: message ${id}.`)
    return
  }
  // Of a draft nobody is signed in for nothing is promised.
  const isPromised = draft && driver.world.people.isThere(draft.accountId)
  if (isPromised) driver.world.discarded.set(id, draft)
  if (then === 'wait') return driver.world.clock.pass(undoTime)
  tab.hide()
  tab.crash()
  return recover(driver, 2_000, true)
}

/** Another program sent, moved or deleted it: a message that comes back and is saved again notices. */
function hasLeftDrafts(driver: Driver, draft: ServerDraft | undefined): boolean {
  return draft !== undefined && driver.other.hasTouched(draft.id) && !isInDrafts(driver, draft.id)
}

function isInDrafts({ world }: Driver, draftId: string | undefined): boolean {
  const { store } = world.sandbox
  return everybody.some(({ address }) => {
    const mailbox = store.mailbox(store.findAccount(address)?.id ?? '')
    return mailbox.list(mailbox.folderId('drafts')).some(({ id }) => id === draftId)
  })
}

/** The promise of the dialog: in the end no draft of them is in Drafts that only this page has written. */
export async function discardedAreGone(driver: Driver): Promise<void> {
  const { sandbox, discarded, clock } = driver.world
  if (discarded.size === 0) return
  await clock.pass(undoTime)
  await driver.openAnother()
  await driver.world.settle()
  for (const { address } of everybody) {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
    const drafts = mailbox.list(mailbox.folderId('drafts'))
    for (const [messageId, { id }] of discarded) {
      if (driver.other.hasTouched(id)) continue
      if (drafts.some((one) => one.id === id)) throw new Error(`Not removed: message ${messageId}.`)
    }
  }
}

/** The text is then what the writer wrote last, and what was written since. */
function putBack(driver: Driver) {
  const tab = driver.tab()
  const lost = tab.session.getState().current.textHistory?.lost
  if (!driver.isOpen() || driver.isOver() || !lost) return
  const before = driver.message().message.body.text
  tab.as(() => putTextBack(tab.session))
  const { text } = driver.message().message.body
  for (const part of [lost.body.text, before])
    if (!text.includes(part.trim())) throw new Error(`Put back, and not there: ${part}.`)
}

export const moreHandlers: { readonly [Name in More['do']]: Handler<Name> } = {
  takeOverAt,
  discard,
  putBack,
  chooseFrom(driver, { who }) {
    const tab = driver.tab()
    if (!driver.isOpen() || tab.isBusy() || driver.message().delivery) return
    if (!driver.world.people.isThere(who)) return
    driver.senders.choose(driver.message().id, who)
    tab.as(() => tab.session.setState({ from: personOf(who) }))
    // What is younger may be lost with its tab.
    return driver.world.clock.pass(mayBeLost)
  },
  signOut(driver, { who }) {
    // Nothing is written yet: it is from whoever is left.
    if (!hasContent(driver.message())) driver.senders.forget(driver.message().id)
    driver.world.people.change(personOf(who), false)
  },
  signIn: ({ world }, { who }) => world.people.change(personOf(who), true),
}
