/**
 * Hands every change of the letter on the desk to the keeper, and holds the letter's lock from its
 * first word until it leaves the desk.
 *
 * A letter that is finished (sent or discarded) or that another tab acts for is not written any more.
 */
import type { Keeper } from '#keep/createKeeper.ts'
import { isBlank } from '#keep/isBlank.ts'
import type { KeptLetter, Owner } from '#keep/keptLetter.ts'
import type { LetterLocks } from '#keep/letterLocks.ts'
import { finishTyping, toPlainLetter, type Desk, type DeskStore, type PlainLetter } from './desk.ts'

export type Wiring = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly owner: () => Owner | undefined
  /** A letter was put aside: it can be taken up again. */
  readonly onAside: () => void
}

export type DeskWatch = ReturnType<typeof watchDesk>

export function watchDesk({ desk, keeper, locks, owner, onAside }: Wiring) {
  const finished = new Set<string>()
  const written = new Set<string>()

  const toKept = (letter: PlainLetter): KeptLetter => ({
    ...letter,
    account: owner(),
    savedAt: Date.now(),
  })

  function keep(state: Desk) {
    const letter = toPlainLetter(state)
    if (state.isElsewhere || finished.has(letter.id)) return
    if (hasContent(letter)) {
      written.add(letter.id)
      void locks.hold(letter.id)
      keeper.keep(toKept(letter))
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
    locks.letGo(id)
    if (written.has(id) && !finished.has(id)) onAside()
  }

  function follow({ letter }: Desk): () => void {
    return letter.store.subscribe(() => keep(desk.getState()))
  }

  let unfollow = follow(desk.getState())
  const unsubscribe = desk.subscribe((now, before) => {
    if (now.letter !== before.letter) {
      unfollow()
      unfollow = follow(now)
      if (now.letter.id !== before.letter.id) void putAside(before)
    }
    const isSame = now.letter === before.letter && now.draft === before.draft
    if (!isSame || now.delivery !== before.delivery || now.account !== before.account) keep(now)
  })
  keep(desk.getState())

  return {
    keepNow,
    /** Read from the device, and laid on the desk next. */
    adopt: (id: string) => void written.add(id),
    /** Sent or discarded: nothing of it stays. */
    finish(id: string) {
      finished.add(id)
      return keeper.remove(id)
    },
    revive: (id: string) => void finished.delete(id),
    stop() {
      unfollow()
      unsubscribe()
    },
  }
}

export function hasContent({ message, draft, delivery }: PlainLetter): boolean {
  return draft !== undefined || delivery !== undefined || !isBlank(message)
}
