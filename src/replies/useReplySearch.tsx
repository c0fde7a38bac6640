/**
 * Finds messages: the last ones at once where that is permitted, by words after a click, which may ask for the
 * permission. An answer that comes after a later question is thrown away.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { AccessDenied } from '#access/accessDenied.ts'
import { answerScopes, findMessages, type FoundMessage } from '#graph/findMessages.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { ReplySearch } from './replySearch.ts'

export type Found = {
  readonly status: 'unasked' | 'loading' | 'shown' | 'failed'
  readonly messages: readonly FoundMessage[]
  readonly mailbox?: Mailbox
  readonly error?: unknown
}

const nothing: Found = { status: 'unasked', messages: [] }

export function useReplySearch({ account, access }: ReplySearch) {
  const [found, setFound] = useState(nothing)
  const latest = useRef(0)

  async function find(words: string, enter: () => Promise<Mailbox>) {
    latest.current += 1
    const query = latest.current
    const tell = (next: Found) => query === latest.current && setFound(next)
    tell({ ...nothing, status: 'loading' })
    try {
      const mailbox = await enter()
      tell({ status: 'shown', messages: await findMessages(mailbox.graph, words), mailbox })
    } catch (error) {
      tell({ ...nothing, status: 'failed', error })
    }
  }

  const begin = useEffectEvent(async () => {
    if (!account) return
    const mailbox = await access.acquireSilently(account, answerScopes).catch(() => undefined)
    if (mailbox && latest.current === 0) void find('', async () => mailbox)
  })
  useEffect(() => void begin(), [])

  /** In a click: a window may open. */
  const search = (words: string) => void find(words, () => access.acquire(account, answerScopes))
  return { found, search }
}

/** The window was closed: nobody needs to be told. */
export const isClosed = (error: unknown): boolean =>
  error instanceof AccessDenied && error.why === 'closed'
