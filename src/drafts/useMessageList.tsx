/**
 * The list on screen: first page, further pages, and what went wrong. An answer that comes after
 * another list was asked for is thrown away.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Reader } from '#delivery/open/openedMessage.ts'
import { isAbort } from '#graph/http/graphError.ts'
import {
  listDrafts,
  listMessages,
  type ListedMessage,
  type MessagePage,
} from '#graph/listMessages.ts'

export type ListWanted = {
  readonly folder: string
  readonly search: string
  /** Any message can be a template; only drafts can be gone on with. */
  readonly isTemplates: boolean
}

type List = {
  /** Of which wish this is the answer. */
  readonly key: string
  readonly status: 'loading' | 'shown' | 'failed'
  readonly messages: readonly ListedMessage[]
  readonly pageLink?: string | undefined
  readonly error?: unknown
}

export function useMessageList(reader: Reader, wanted: ListWanted) {
  const [attempt, setAttempt] = useState(0)
  const { folder, search, isTemplates } = wanted
  const key = [reader.accountId, folder, search, isTemplates, attempt].join(' ')
  const loading: List = { key, status: 'loading', messages: [] }
  const [answer, setAnswer] = useState<List>(loading)
  const list = answer.key === key ? answer : loading
  const setList = (next: Omit<List, 'key'>) => setAnswer({ key, ...next })

  const load = useEffectEvent((signal: AbortSignal) =>
    fetchPage(reader, wanted, { signal }).then(
      (page) => setList({ status: 'shown', ...page }),
      (error: unknown) => {
        if (!isAbort(error)) setList({ status: 'failed', messages: [], error })
      },
    ),
  )
  useEffect(() => {
    const gone = new AbortController()
    void load(gone.signal)
    return () => gone.abort()
  }, [key])

  async function loadMore() {
    if (!list.pageLink) return
    const { messages, pageLink } = list
    setList({ ...list, status: 'loading' })
    try {
      const page = await fetchPage(reader, { ...wanted, pageLink }, {})
      setList({
        status: 'shown',
        messages: [...messages, ...page.messages],
        pageLink: page.pageLink,
      })
    } catch (error) {
      setList({ status: 'failed', messages, pageLink, error })
    }
  }

  /** Quietly: its first page anew, and what was shown below it. */
  async function refresh() {
    const page = await fetchPage(reader, wanted, {}).catch(() => undefined)
    if (page) setAnswer((shown) => (shown.key === key ? withFirstPage(shown, page) : shown))
  }

  const remove = (ids: readonly string[]) =>
    setList({ ...list, messages: list.messages.filter(({ id }) => !ids.includes(id)) })

  return {
    ...list,
    loadMore,
    remove,
    refresh: () => void refresh(),
    reload: () => setAttempt(attempt + 1),
  }
}

function withFirstPage(shown: List, page: MessagePage): List {
  if (shown.status !== 'shown') return shown
  const below = shown.messages.slice(page.messages.length)
  if (!page.pageLink || below.length === 0) return { ...shown, ...page }
  const isBelow = ({ id }: ListedMessage) => !page.messages.some((one) => one.id === id)
  return { ...shown, messages: [...page.messages, ...below.filter(isBelow)] }
}

function fetchPage(
  { graph }: Reader,
  { isTemplates, ...wanted }: ListWanted & { pageLink?: string },
  call: { signal?: AbortSignal },
): Promise<MessagePage> {
  return isTemplates ? listMessages(graph, wanted, call) : listDrafts(graph, wanted, call)
}
