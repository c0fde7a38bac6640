/**
 * Another letter takes the place of the one on the desk, which is put aside (watchDesk.ts) and offered
 * again. One that lies in the mailbox as it is needs no place on this device.
 */
import type { Account } from '#auth/auth.ts'
import { isBlank } from '#compose/message/message.ts'
import { isSavedAsIs } from '#delivery/draft/isUnchangedDraft.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { layOnDesk, readLetter, type DeskStore } from './composeSession.ts'
import type { PlainLetter } from './plainLetter.ts'

/** `account`: whose mailbox it came from. */
export function takePlace(
  desk: DeskStore,
  letter: Letter & Pick<PlainLetter, 'isUntouched'>,
  account?: Account,
): void {
  const before = readLetter(desk)
  const { keeping } = desk.getState()
  const isSettled = !before.delivery && !before.isUntouched && isSavedAsIs(before)
  if (isSettled && before.id !== letter.id) void keeping?.finish(before.id)
  layOnDesk(desk, { ...letter, from: account ?? (letter.draft ? undefined : before.from) })
}

/** Whether the letter on the desk would be lost: where this device keeps nothing, or could not. */
export async function isAtRisk(desk: DeskStore): Promise<boolean> {
  const letter = readLetter(desk)
  if (isBlank(letter.message) || letter.isUntouched || isSavedAsIs(letter)) return false
  const { keeping } = desk.getState()
  if (!keeping) return true
  await keeping.flush()
  return !keeping.isSafe()
}
