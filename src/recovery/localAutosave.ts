/**
 * Hands every change of the letter on the desk to the keeper, and holds the letter's lock from its
 * first word until it leaves the desk.
 *
 * A letter that is finished (sent or discarded) or that another tab acts for is not written any more.
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import {
  finishTyping,
  isUntouched,
  toPlainLetter,
  type Desk,
  type DeskStore,
} from '#session/composeSession.ts'
import { hasContent, type PlainLetter } from '#session/plainLetter.ts'
import { followMessage } from '#session/followMessage.ts'

type Wiring = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly owner: () => Owner | undefined
  /** It is on its way to the device. */
  readonly onKept: (state: Desk) => void
  /** A letter was put aside: it can be taken up again. */
  readonly onAside: () => void
  /** One that nobody wrote anything into was left. */
  readonly onUntouched: (letter: PlainLetter) => Promise<void>
}

export type DeskWatch = ReturnType<typeof watchDesk>

export function watchDesk({ desk, keeper, locks, owner, ...on }: Wiring) {
  const finished = new Set<string>()
  const written = new Set<string>()

  function keep(state: Desk) {
    const letter = toPlainLetter(state)
    if (state.isElsewhere || finished.has(letter.id)) return
    if (hasContent(letter)) {
      written.add(letter.id)
      void locks.hold(letter.id)
      keeper.keep({ ...letter, account: owner(), savedAt: Date.now() })
      on.onKept(state)
    } else if (written.delete(letter.id)) void keeper.remove(letter.id)
  }

  /** What is being typed is taken up too, and the writing begins in the call itself. */
  function keepNow(state: Desk = desk.getState()): Promise<void> {
    finishTyping(state.letter)
    keep(state)
    return keeper.flush()
  }

  async function putAside(before: Desk) {
    const { id } = before.letter
    await keepNow(before)
    const isKept = written.has(id) && !finished.has(id)
    const isUnwritten = isKept && !before.isElsewhere && isUntouched(before)
    if (isUnwritten) await on.onUntouched(toPlainLetter(before))
    locks.letGo(id)
    if (isKept && !isUnwritten) on.onAside()
  }

  const stop = followLetters(desk, keep, (before) => void putAside(before))
  return {
    keepNow,
    stop,
    /** Read from the device, and laid on the desk next. */
    adopt: (id: string) => void written.add(id),
    /** Sent or discarded: nothing of it stays. */
    finish(id: string) {
      finished.add(id)
      // What is finished is nobody's to take over.
      return keeper.remove(id).finally(() => finished.has(id) && locks.letGo(id))
    },
    revive: (id: string) => void finished.delete(id),
  }
}

/** Tells every change of the letter on the desk, also when it is another one, and what left it. */
function followLetters(
  desk: DeskStore,
  onChange: (now: Desk) => void,
  onLeft: (before: Desk) => void,
) {
  const unfollow = followMessage(desk, () => onChange(desk.getState()))
  const unsubscribe = desk.subscribe((now, before) => {
    if (now.letter.id !== before.letter.id) onLeft(before)
    if (partsOf(now).some((part, at) => part !== partsOf(before)[at])) onChange(now)
  })
  onChange(desk.getState())
  return () => {
    unfollow()
    unsubscribe()
  }
}

function partsOf({
  letter,
  draft,
  creating,
  saveRequest,
  delivery,
  from,
}: Desk): readonly unknown[] {
  return [letter, draft, creating, saveRequest, delivery, from]
}
