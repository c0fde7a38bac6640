/** Reads a saved message and lays it on the desk; loaded when a file is opened. */
import { readBody } from '#compose/body/editor/bodyEditor.tsx'
import { readMime } from '#mime/readMime.ts'
import { UnreadableMail, type Unreadable } from '#mime/unreadableMail.ts'
import type { DeskStore } from './desk.ts'
import { openMessage } from './openMessage.ts'
import { surroundings } from './surroundings.ts'
import { isAtRisk } from './takePlace.ts'
import type { EmlStep } from './emlStep.ts'

/** What is to be said of it then. `onOpened`: another letter lies on the desk now. */
export async function openEml(desk: DeskStore, file: File, onOpened: () => void): Promise<EmlStep> {
  try {
    const mail = await readMime(file, { newId, zone, readHtml })
    if (mail.seal) return { step: 'sealed', mail }
    openMessage(desk, mail.message)
    onOpened()
    const losses = mail.notUnderstood
    return losses.length > 0 ? { step: 'opened', losses } : { step: 'idle' }
  } catch (error) {
    return { step: 'failed', why: whyOf(error) }
  }
}

/** What becomes of the letter on the desk when another takes its place. */
export async function fateOf(desk: DeskStore): Promise<'kept' | 'lost'> {
  return (await isAtRisk(desk)) ? 'lost' : 'kept'
}

const { newId, zone } = surroundings
const readHtml = (content: string) => readBody({ contentType: 'html', content })

function whyOf(error: unknown): Unreadable {
  return error instanceof UnreadableMail ? error.why : 'unreadable'
}
