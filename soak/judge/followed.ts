/**
 * For the soak test: a draft that the writer saved follows the message by itself. A while after the last change,
 * with a network and no fault, it says what the message says, or the writer is told why not.
 */
import type { Driver } from '#soak/driver.ts'
import { everybody } from '#soak/world/people.ts'
import { contentsOfStored, contentsOfWritten } from './contents.ts'

/** Milliseconds: longer than the longest pause before an autosave, and than one before a retry. */
const longPause = 70_000
const longTime = 60 * 60_000

export async function draftHasFollowed(driver: Driver): Promise<void> {
  const { world, history } = driver
  await world.clock.pass(longPause)
  const tab = driver.tab()
  await world.clock.until(() => !tab.isBusy(), longTime)
  const snapshot = driver.message()
  const { draft, delivery } = snapshot
  if (!draft?.isKept || delivery || driver.isOver() || driver.other.hasTouched(draft.id)) return
  const { notice, conflict, autosave } = tab.view()
  if (notice || conflict.modified || autosave.trouble) return
  const stored = everybody
    .map(({ address }) => world.sandbox.store.findAccount(address)?.id ?? '')
    .map((id) => world.sandbox.store.mailbox(id).find(draft.id))
    .find(Boolean)
  const written = contentsOfWritten(snapshot, history.bytesOf)
  const there = stored && contentsOfStored(stored)
  // Files wait until it is saved or sent there, by a click.
  const goesElsewhere = snapshot.from !== undefined && snapshot.from.id !== draft.accountId
  if (!there || !isFollowed(there, written, goesElsewhere && !snapshot.saveRequest?.isByClick))
    throw new Error(`Saved, and not followed: ${written}; in Drafts is ${there}.`)
}

/**
 * Who sends it is another matter (senders.ts). A file too many is what a request left that came late, or whose file
 * was taken out before its answer: it is seen before the draft is sent.
 */
function isFollowed(there: string, written: string, filesWait: boolean): boolean {
  const [said, wanted] = [there, written].map((one) => JSON.parse(one) as readonly unknown[])
  const [files, wantedFiles] = [said, wanted].map((one) => one?.at(-1) as readonly string[])
  const text = (one: readonly unknown[] | undefined) => JSON.stringify(one?.slice(1, -1))
  const areThere = filesWait || !!wantedFiles?.every((file) => files?.includes(file))
  return text(said) === text(wanted) && areThere
}
