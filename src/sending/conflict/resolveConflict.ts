/** What is done about a draft that was changed elsewhere, on the desk; loaded when that happens. */
import { keepBody } from '#compose/body/quoted.ts'
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { fetchStored } from '#delivery/attachments/fetchDraftAttachment.ts'
import { planMerge } from '#delivery/merge/planMerge.ts'
import { openDraft } from '#delivery/open/openDraft.ts'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { takeTheirs } from '#delivery/merge/applyTheirs.ts'
import { layOnDesk, readLetter, toPlainLetter, type DeskStore } from '#session/composeSession.ts'
import { restamp } from '#session/assignNewIds.ts'
import { surroundings } from '#session/environment.ts'

/** Takes what only they changed into the letter; nothing, where both changed something. */
export async function takeIn(desk: DeskStore, { found }: ChangedElsewhere): Promise<boolean> {
  const { readBody } = await import('#compose/body/editor/bodyEditor.tsx')
  // From here on nothing waits: what is typed meanwhile counts.
  const letter = readLetter(desk)
  if (letter.draft?.id !== found.whole.id) return false
  const { theirs, contested, files } = planMerge(letter, letter.draft, found)
  if (contested.length > 0) return false
  const reader = { ...surroundings, toBody: readBody }
  const merged = takeTheirs(letter, letter.draft, { found, parts: theirs, files }, reader)
  const { letter: open } = desk.getState()
  open.store.setState({ message: merged.message })
  const edition = (open.edition ?? 0) + 1
  const isNewText = theirs.includes('body')
  desk.setState({ draft: merged.draft, ...(isNewText && { letter: { ...open, edition } }) })
  return true
}

/** The letter stays; all that differs there counts as written by them, and is written over. */
export function keepMine(desk: DeskStore, { found }: ChangedElsewhere): void {
  const letter = readLetter(desk)
  if (letter.draft?.id !== found.whole.id) return
  const { theirs, contested, files } = planMerge(letter, letter.draft, found)
  const change = { found, parts: [...theirs, ...contested], files }
  const { draft } = takeTheirs(letter, letter.draft, change, { ...surroundings, toBody: keepBody })
  // A file that lay only there, and was taken out there, is gone.
  const attachments = letter.message.attachments.filter(
    (one) => !isStored(one) || !files.missing.includes(one.id),
  )
  desk.getState().letter.store.setState({ message: { ...letter.message, attachments } })
  desk.setState({ draft })
}

/** The letter becomes theirs; ours is put aside as a letter of its own, where letters are kept. */
export async function layTheirs(desk: DeskStore, reader: Reader, id: string): Promise<void> {
  const theirs = await openDraft(reader, id)
  await makeOwn(desk, reader)
  layOnDesk(desk, { ...theirs, from: desk.getState().from })
}

/** A letter of its own, which no draft in the mailbox belongs to. */
export async function makeOwn(desk: DeskStore, mailbox: Mailbox): Promise<void> {
  const before = toPlainLetter(desk.getState())
  const whole = new Map<string, Attachment>()
  for (const one of before.message.attachments.filter(isStored)) {
    whole.set(one.id, await fetchStored(mailbox, before.draft, one))
  }
  const { message } = readLetter(desk)
  const attachments = message.attachments.map((one) => whole.get(one.id) ?? one)
  desk.getState().letter.store.setState({ message: { ...message, attachments } })
  restamp(desk)
}
