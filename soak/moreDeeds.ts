/** For the soak test: what is done for tabs that take over, accounts that come and go, and discarding. */
import { readLetter, takeNewLetter } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import type { More } from './moreCommands.ts'
import { everybody, personOf } from './world/people.ts'
import { recover, takeOver, type Stage } from './stage.ts'

type Deed<Name extends More['do']> = (
  stage: Stage,
  command: Extract<More, { readonly do: Name }>,
) => unknown

const longTime = 60 * 60_000
const undoTime = 12_000
const mayBeLost = 1_000

/** The request is held until the other tab has the letter; then its answer comes too late. */
const takeOverAt: Deed<'takeOverAt'> = async (stage, { by, ...trap }) => {
  const loser = stage.tab()
  if (loser.isBusy() || !stage.isOpen() || stage.isOver()) return
  if (stage.letter().message.to.length === 0) return
  loser.trap.lay(trap)
  if (by === 'send') loser.as(() => loser.send({ as: 'json' }))
  else loser.as(() => loser.actions.save())
  const { trap: held } = loser
  const isOver = () => held.isSprung() || loser.isDead() || !loser.isBusy()
  await stage.world.clock.until(isOver, longTime)
  if (held.isSprung() && !loser.isDead()) await takeOver(stage)
  held.open()
}

const discard: Deed<'discard'> = async (stage, { then }) => {
  const tab = stage.tab()
  if (tab.isBusy() || !stage.isOpen() || stage.isOver()) return
  const letter = tab.as(() => readLetter(tab.desk))
  const { id, draft } = letter
  if (letter.delivery || letter.creating) return
  stage.ended.add(id)
  stage.claims.close(id)
  tab.as(() => {
    tab.keeping.discard(letter)
    takeNewLetter(tab.desk)
    tab.actions.reset()
  })
  if (then === 'undo') {
    await stage.finishWithin(tab.as(() => tab.keeping.undo()))
    await stage.world.settle()
    if (tab.isDead()) return
    stage.claims.reopen(id)
    stage.ended.delete(id)
    if (stage.letter().id !== id || stage.letter().draft?.id !== draft?.id)
      throw new Error(`Undo did not bring it back: letter ${id}.`)
    return
  }
  // Of a draft nobody is signed in for nothing is promised.
  const isPromised = draft && stage.world.people.isThere(draft.accountId)
  if (isPromised && !hasUnknownFile(stage, letter)) stage.world.discarded.set(id, draft)
  if (then === 'wait') return stage.world.clock.pass(undoTime)
  tab.hide()
  tab.crash()
  return recover(stage, 2_000, true)
}

/** A file that was taken out while its upload had no answer may be another program's: then the draft stays. */
function hasUnknownFile({ world }: Stage, { draft, message }: PlainLetter): boolean {
  const { store } = world.sandbox
  const found = everybody
    .map(({ address }) => store.mailbox(store.findAccount(address)?.id ?? ''))
    .map((mailbox) => mailbox.find(draft?.id ?? ''))
    .find(Boolean)
  const known = message.attachments.map(({ name }) => name)
  return !!found?.attachments.some(({ name }) => !known.includes(name))
}

/** The promise of the dialog: in the end no draft of them is in Drafts that only this page has written. */
export async function discardedAreGone(stage: Stage): Promise<void> {
  const { sandbox, discarded, clock } = stage.world
  if (discarded.size === 0) return
  await clock.pass(undoTime)
  await stage.openAnother()
  await stage.world.settle()
  for (const { address } of everybody) {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
    const drafts = mailbox.list(mailbox.folderId('drafts'))
    for (const [letterId, { id }] of discarded) {
      if (stage.other.hasTouched(id)) continue
      if (drafts.some((one) => one.id === id)) throw new Error(`Not removed: letter ${letterId}.`)
    }
  }
}

export const moreDeeds: { readonly [Name in More['do']]: Deed<Name> } = {
  takeOverAt,
  discard,
  chooseFrom(stage, { who }) {
    const tab = stage.tab()
    if (!stage.isOpen() || tab.isBusy() || stage.letter().delivery) return
    if (!stage.world.people.isThere(who)) return
    stage.senders.choose(stage.letter().id, who)
    tab.as(() => tab.desk.setState({ from: personOf(who) }))
    // What is younger may be lost with its tab.
    return stage.world.clock.pass(mayBeLost)
  },
  signOut: ({ world }, { who }) => world.people.change(personOf(who), false),
  signIn: ({ world }, { who }) => world.people.change(personOf(who), true),
}
