/**
 * Whether the draft in the mailbox follows the message by itself: the user has it there, or asked for that. Who
 * switched it off saves by hand; what a click began still ends.
 */
import type { ComposeSession } from '#session/composeSession.ts'

type Saved = Pick<ComposeSession, 'draft' | 'saveRequest' | 'settings'>

export function followsMessage(state: Saved): boolean {
  const { saveRequest, settings } = state
  return saveRequest !== undefined || (isKept(state) && settings?.savesByItself !== false)
}

export const isKept = ({ draft }: Saved): boolean => draft?.isKept === true

/** From was changed: until the writer has it sent or saved there, no file is uploaded by itself. */
export function goesElsewhere({
  draft,
  from,
}: Partial<Pick<ComposeSession, 'draft' | 'from'>>): boolean {
  return !!draft && !!from && draft.accountId !== from.id
}
