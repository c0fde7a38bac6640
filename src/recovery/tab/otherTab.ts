/** What becomes of a message that is open here and that another tab has, or may have. */
import type { LetterLocks } from '#storage/messageLocks.ts'
import { layOnDesk, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

/** Milliseconds, longer than tabs wait for each other. */
const handOverMs = 2000

type Parts = {
  readonly desk: DeskStore
  readonly locks: LetterLocks
  readonly read: (id: string) => Promise<PlainLetter | undefined>
}

/** Sent or discarded in the other tab: it is not offered for taking over any more. */
export async function followOther({ desk, locks, read }: Parts, id: string): Promise<void> {
  // This tab may still hold it until the other one does.
  await new Promise((resolve) => setTimeout(resolve, handOverMs))
  await locks.whenFree(id)
  const { letter, isElsewhere } = desk.getState()
  if (isElsewhere && letter.id === id) await read(id)
}

/** Back from the browser's cache of pages, which may have cost the lock: nobody else took it meanwhile. */
export async function wake({ desk, locks, read }: Parts): Promise<void> {
  const { letter, isElsewhere } = desk.getState()
  if (!isElsewhere || !(await locks.hold(letter.id))) return
  const kept = await read(letter.id)
  if (kept) layOnDesk(desk, kept)
  else locks.letGo(letter.id)
}
