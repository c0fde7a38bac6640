/**
 * One look into the mailbox for a letter's copies, by its stamp.
 *
 * Nobody clicked for it, so it uses what permission is silently there: the one for drafts, else the
 * least one that shows where a message lies.
 */
import { GraphError, isRejected } from '#graph/graphError.ts'
import { findCopies, type Copy } from '#graph/findCopies.ts'
import { getFolderId } from '#graph/folders.ts'
import type { Call } from '#graph/mail.ts'
import { AccessRefused } from './accessRefused.ts'
import type { Mailbox } from './delivery.ts'
import { lookScopes } from './lookScopes.ts'
import type { Stamp } from './stamp.ts'

export type Traces =
  | { readonly seen: 'sent'; readonly copy: Copy }
  /** Taken by Exchange, not gone yet. */
  | { readonly seen: 'outbox'; readonly copy: Copy }
  /** Drafts, or nothing at all. */
  | { readonly seen: 'drafts'; readonly drafts: readonly Copy[] }

const permissions = [['Mail.ReadWrite'], lookScopes]

/** No permission to look is there without a window. */
export class MayNotLook extends Error {
  override readonly name = 'MayNotLook'
}

export type LookUp = (call: Call) => Promise<Traces>

export function createLookUp(mailbox: Mailbox, { internetMessageId }: Stamp): LookUp {
  const graph = mailbox.quiet ?? mailbox.graph
  let outbox: string | undefined
  let allowed: readonly string[] | undefined

  async function find(call: Call): Promise<Copy[]> {
    for (const scopes of allowed ? [allowed] : permissions) {
      try {
        const copies = await findCopies(graph, internetMessageId, scopes, call)
        allowed = scopes
        return copies
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    }
    throw new MayNotLook('No permission to look into the mailbox.')
  }

  return async (call) => {
    const copies = await find(call)
    if (copies.length > 0) outbox ??= await getFolderId(graph, 'outbox', allowed ?? [], call)
    const isWaiting = ({ parentFolderId }: Copy) => parentFolderId === outbox
    const left = copies.find((copy) => copy.isDraft === false && !isWaiting(copy))
    if (left) return { seen: 'sent', copy: left }
    const waiting = copies.find(isWaiting)
    return waiting ? { seen: 'outbox', copy: waiting } : { seen: 'drafts', drafts: copies }
  }
}

/**
 * A token that cannot be had without a window is missing permission, and so is a refusal of Graph's. A 401
 * to a renewed token is neither: it names no cause, and the next look asks for another one. Without a
 * network there is no token either; that is no missing permission.
 */
function isMissing(error: unknown): boolean {
  if (isRejected(error, 403, 'ErrorAccessDenied')) return true
  if (!(error instanceof GraphError) || error.failure.kind !== 'signedOut') return false
  const { cause } = error
  return cause instanceof AccessRefused && !['offline', 'failed'].includes(cause.why)
}
