/** Reads a saved message and opens it; loaded when a file is opened. */
import { readBody } from '#compose/body/editor/bodyEditor.tsx'
import { readMime } from '#mime/read/readMime.ts'
import { UnreadableMail, type Unreadable } from '#mime/read/unreadableMail.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { openImported } from './openImported.ts'
import { environment } from '#session/environment.ts'
import { isAtRisk } from '#session/openMessage.ts'
import type { EmlStep } from './importState.ts'

type On = {
  /** Another message is open now. */
  readonly onOpened: () => void
  readonly signal: AbortSignal
}

/** What is to be said of it then. */
export async function importEml(session: SessionStore, file: File, on: On): Promise<EmlStep> {
  try {
    const mail = await readMime(file, { newId, zone, readHtml, signal: on.signal })
    if (on.signal.aborted) return { step: 'idle' }
    if (mail.smimeKind) return { step: 'sealed', mail }
    openImported(session, mail.message)
    on.onOpened()
    const issues = mail.notUnderstood
    return issues.length > 0 ? { step: 'opened', issues } : { step: 'idle' }
  } catch (error) {
    const why = whyOf(error)
    return why === 'canceled' ? { step: 'idle' } : { step: 'failed', why }
  }
}

/** What becomes of the open message when another takes its place. */
export async function fateOf(session: SessionStore): Promise<'kept' | 'lost'> {
  return (await isAtRisk(session)) ? 'lost' : 'kept'
}

const { newId, zone } = environment
const readHtml = (content: string) => readBody({ contentType: 'html', content })

function whyOf(error: unknown): Unreadable {
  return error instanceof UnreadableMail ? error.why : 'unreadable'
}
