/** Why a saving that nobody clicked for did not happen, in the few ways that are shown apart. Pure. */
import { AccessDenied } from '#access/accessDenied.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { GraphError } from '#graph/http/graphError.ts'

export type AutosaveTrouble =
  /** It follows when there is a network again. */
  | 'offline'
  /** Only a click can give the permission. */
  | 'noAccess'
  | 'failed'

/** `isQuiet`: nobody clicked for it, so a file that Outlook has no time for now follows later, too. */
export function autosaveTrouble(error: Error | null, isQuiet = false): AutosaveTrouble | undefined {
  // That is asked in a dialog.
  if (!error || error instanceof ModifiedElsewhere) return undefined
  const refused = findRefused(error)
  if (refused) return refused.why === 'offline' ? 'offline' : 'noAccess'
  const reason = error instanceof GraphError ? error : error.cause
  if (!(reason instanceof GraphError)) return 'failed'
  const { kind } = reason.failure
  if (kind === 'signedOut') return 'noAccess'
  const isPassing = isQuiet && reason !== error && kind !== 'rejected'
  return kind === 'offline' || isPassing ? 'offline' : 'failed'
}

function findRefused(error: unknown): AccessDenied | undefined {
  if (error instanceof AccessDenied) return error
  return error instanceof Error && error.cause ? findRefused(error.cause) : undefined
}
