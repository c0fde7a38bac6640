/**
 * One look into the mailbox for a message's copies, by its stamp, and which version they are.
 *
 * Nobody clicked for it, so it uses what permission is silently there: the one for drafts, else the
 * least one that shows where a message lies.
 */
import { GraphError, isRejected } from '#graph/http/graphError.ts'
import { findCopies, type Copy } from '#graph/findCopies.ts'
import { getFolderId } from '#graph/folders.ts'
import type { Call } from '#graph/mail.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { likenesses, type Likeness } from './similarity.ts'
import { verifyScopes } from './verifyScopes.ts'
import { readCopy, type CopyRead } from './readCopy.ts'

export type FoundCopies =
  | LeftCopy
  /** Drafts, or nothing at all. */
  | { readonly seen: 'drafts'; readonly drafts: readonly Copy[] }

/** Gone, or in Outbox: taken by Exchange, not gone yet. The copy that is most like the message. */
export type LeftCopy = {
  readonly seen: 'sent' | 'outbox'
  readonly copy: Copy
  readonly likeness: Likeness
}

const permissions = [['Mail.ReadWrite'], verifyScopes]

/** No permission to look is there without a window. */
export class VerifyNotPermitted extends Error {
  override readonly name = 'MayNotLook'
}

/** Reads the copy where that is needed to tell. */
export type Judge = (read: ReadCopy) => Likeness | Promise<Likeness>

export type ReadCopy = () => Promise<CopyRead>

type FindSentCopies = (internetMessageId: string, judge: Judge, call: Call) => Promise<FoundCopies>

export function createFindSentCopies(mailbox: Mailbox): FindSentCopies {
  const graph = mailbox.silentGraph ?? mailbox.graph
  let outbox: string | undefined
  let allowed: readonly string[] | undefined

  async function find(internetMessageId: string, call: Call): Promise<Copy[]> {
    for (const scopes of allowed ? [allowed] : permissions) {
      try {
        const copies = await findCopies(graph, internetMessageId, scopes, call)
        allowed = scopes
        return copies
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    }
    throw new VerifyNotPermitted('No permission to look into the mailbox.')
  }

  return async (internetMessageId, judge, call) => {
    const copies = await find(internetMessageId, call)
    const scopes = allowed ?? []
    if (copies.length > 0) outbox ??= await getFolderId(graph, 'outbox', scopes, call)
    const isWaiting = ({ parentFolderId }: Copy) => parentFolderId === outbox
    const left = copies.filter((copy) => copy.isDraft === false || isWaiting(copy))
    const judged: LeftCopy[] = []
    for (const copy of left) {
      const likeness = await judge(() => readCopy(graph, copy, scopes, call))
      judged.push({ seen: isWaiting(copy) ? 'outbox' : 'sent', copy, likeness })
    }
    return mostAlike(judged) ?? { seen: 'drafts', drafts: copies }
  }
}

/** Of two that are as alike, the one that has gone, then the first. */
export function mostAlike(judged: readonly LeftCopy[]): LeftCopy | undefined {
  const rank = ({ likeness, seen }: LeftCopy) =>
    likenesses.indexOf(likeness) * 2 + (seen === 'sent' ? 0 : 1)
  return judged.toSorted((one, other) => rank(one) - rank(other))[0]
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
  return cause instanceof AccessDenied && !['offline', 'failed'].includes(cause.why)
}
