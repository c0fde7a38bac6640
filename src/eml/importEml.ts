/** Reads a saved message and lays it on the desk; loaded when a file is opened. */
import { readBody } from '#compose/body/editor/bodyEditor.tsx'
import { readMime } from '#mime/read/readMime.ts'
import { UnreadableMail, type Unreadable } from '#mime/read/unreadableMail.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { openMessage } from './openImported.ts'
import { surroundings } from '#session/environment.ts'
import { isAtRisk } from '#session/openMessage.ts'
import type { EmlStep } from './importState.ts'

type On = {
  /** Another letter lies on the desk now. */
  readonly onOpened: () => void
  readonly signal: AbortSignal
}

/** What is to be said of it then. */
export async function openEml(desk: DeskStore, file: File, on: On): Promise<EmlStep> {
  try {
    const mail = await readMime(file, { newId, zone, readHtml, signal: on.signal })
    if (on.signal.aborted) return { step: 'idle' }
    if (mail.seal) return { step: 'sealed', mail }
    openMessage(desk, mail.message)
    on.onOpened()
    const losses = mail.notUnderstood
    return losses.length > 0 ? { step: 'opened', losses } : { step: 'idle' }
  } catch (error) {
    const why = whyOf(error)
    return why === 'canceled' ? { step: 'idle' } : { step: 'failed', why }
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
