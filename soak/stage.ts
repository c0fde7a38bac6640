/**
 * For the soak test: the writer in front of the open tab. He does what he is told, as far as the page
 * lets him, and goes on in another tab when one has died.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import { takeNewLetter } from '#session/composeSession.ts'
import { openBooks } from './judge/books.ts'
import { recipients } from './judge/judge.ts'
import { createOtherProgram, type Target } from './world/otherProgram.ts'
import type { Tab } from './tab/tab.ts'
import { letterOf, openTabs } from './tab/tabs.ts'
import type { World } from './types.ts'

export type Stage = Awaited<ReturnType<typeof raiseStage>>

/** `files`: what is on the device before, by its id. */
export async function raiseStage(world: World, files: ReadonlyMap<string, Uint8Array> = new Map()) {
  const other = createOtherProgram(world, () => targetOf(tab))
  const books = openBooks(world, other.sent)
  for (const [id, bytes] of files) books.history.rememberFile(id, bytes)
  const tabs = await openTabs(world, books)
  const { tab } = tabs
  const letter = () => letterOf(tab())
  const edit = (change: MessageEdit) =>
    tab().as(() => tab().desk.getState().letter.store.getState().edit(change))

  return {
    ...{ world, other, ...books, ...tabs, letter, edit },
    /** Letters that have come to their end. */
    ended: new Set<string>(),
    /** It was sent, and is only shown. */
    isOver: () => books.claims.isSent(letter().id),
    /** What stands in the letter can be changed. */
    isOpen() {
      const { delivery, isElsewhere } = tab().desk.getState()
      const isHeld = delivery?.step === 'waiting' || delivery?.step === 'scheduled'
      return !isHeld && !isElsewhere && !tab().tasks.sending.isPending()
    },
    startNew: () =>
      tab().as(() => {
        takeNewLetter(tab().desk)
        tab().actions.reset()
      }),
    /** Somebody it goes to. */
    address(to: (typeof recipients)[number] = recipients[0]) {
      edit({ type: 'recipientsAdded', line: 'to', entries: [{ address: to }] })
    },
    attach(attachment: Attachment, bytes: Uint8Array) {
      books.history.rememberFile(attachment.id, bytes)
      edit({ type: 'filesAttached', attachments: [attachment] })
    },
  }
}

/** What another program can find in Drafts: what the writer has saved. */
function targetOf(tab: () => Tab): Target {
  const { draft, delivery } = tab().desk.getState()
  return draft?.isKept ? { id: draft.id, isFinal: delivery?.step === 'final' } : undefined
}

/** Another tab, if this one has died; and the letter has to be in it. */
export async function recover(stage: Stage, awayMs = 2_000, isExact = false): Promise<void> {
  const { world, claims, history } = stage
  const death = stage.takeDeath()
  if (!death) return
  const { letterId, at } = death
  await world.clock.pass(awayMs)
  await stage.openAnother()
  await stage.restore(letterId)
  await world.settle()
  const found = stage.letter().id === letterId ? stage.letter() : undefined
  if (!found && claims.isSent(letterId)) return
  await history.compare(letterId, found, isExact ? at : at - mayBeLost)
  const { missing } = stage.tab().keeping.takeUp.store.getState()
  if (found && missing.length > 0) throw new Error(`Files are missing: ${missing.join()}.`)
}

/** Milliseconds: what is older survives a crash. */
const mayBeLost = 1_000

/** Another tab takes the letter over; the one that had it goes on living. */
export async function takeOver(stage: Stage): Promise<void> {
  const { world, history, claims } = stage
  const { id } = stage.letter()
  if (!history.isKept(id, world.clock.now() - mayBeLost) || claims.isSent(id)) return
  await stage.openAnother()
  await stage.restore(id)
  if (stage.letter().id !== id) throw new Error(`Not to be taken over: letter ${id}.`)
  const tab = stage.tab()
  const { keeping, desk } = tab
  if (desk.getState().isElsewhere) await stage.finishWithin(tab.as(() => keeping.takeOver()))
  await world.settle()
}
