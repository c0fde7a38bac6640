/**
 * Whom the writer may mean: at once those written to from this device; after a pause what the permitted sources answer,
 * merged by address. A source that fails, or does not answer, is an empty answer: the message can be written without.
 */
import type { QueryClient } from '@tanstack/react-query'
import { addressKey } from '#compose/recipients/addressKey.ts'
import { domainOf } from '#compose/recipients/domains/domainOf.ts'
import { isBegunBy } from '#compose/recipients/suggestions/isBegunBy.ts'
import type { Answer, Offer, Suggest, Suggestion } from '#compose/recipients/suggestions/suggest.ts'
import type { Graph } from '#graph/http/client.ts'
import type { Queue } from '#graph/http/concurrencyLimit.ts'
import { sleep } from '#graph/http/sleep.ts'
import type { RecentPerson } from './recent/recentPeople.ts'
import { createRestingSources } from './restingSources.ts'
import { searchTerm } from './sources/searchTerm.ts'
import type { Found, Source } from './sources/source.ts'

export type SuggestDeps = {
  readonly accountId: string
  readonly graph: Graph
  readonly client: QueryClient
  /** Lets two questions be under way. */
  readonly queue: Queue
  readonly sources: readonly Source[]
  /** The most used first. */
  readonly recent: () => readonly RecentPerson[]
  readonly isAllowed: (source: Source) => Promise<boolean>
  /** What may be offered of those that are not permitted. */
  readonly offer: (missing: readonly Source[]) => Offer | undefined
  /** Of what was found, what is shown. */
  readonly complete: (found: Found) => Suggestion
  /** Of those written to. */
  readonly forget: (address: string) => void
  readonly now?: () => number
}

const PAUSE_MS = 150
const PATIENCE_MS = 8_000
const FRESH_MS = 5 * 60_000
const MOST_RECENT = 5

export function createSuggest(deps: SuggestDeps): Suggest {
  const { accountId, graph, client, sources, queue } = deps
  const resting = createRestingSources(deps.now)

  function search(source: Source, query: string, signal: AbortSignal) {
    const queryKey = ['suggestions', accountId, source.name, query.toLowerCase()]
    const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    const giveUp = () => void client.cancelQueries({ queryKey, exact: true })
    until.addEventListener('abort', giveUp)
    const queryFn = () => queue(() => source.search(graph, query, until), until)
    return client
      .fetchQuery({ queryKey, queryFn, staleTime: FRESH_MS })
      .finally(() => until.removeEventListener('abort', giveUp))
  }

  async function answerOf(source: Source, query: string, signal: AbortSignal) {
    try {
      return await search(source, query, signal)
    } catch (error) {
      if (!signal.aborted) resting.rest(source.name, error)
      return []
    }
  }

  async function ask(source: Source, query: string, signal: AbortSignal) {
    const isAllowed = await deps.isAllowed(source).catch(() => undefined)
    const isAwake = isAllowed && !resting.isResting(source.name)
    return { isAllowed, found: isAwake ? await answerOf(source, query, signal) : [] }
  }

  async function suggest(text: string, signal: AbortSignal, onAnswer: (answer: Answer) => void) {
    const query = searchTerm(text)
    if (!query) return
    const known = recentPeople(deps, query)
    if (known.length > 0) onAnswer({ people: [...known] })
    try {
      await sleep(PAUSE_MS, signal)
    } catch {
      return
    }
    const allowances = await Promise.all(
      sources.map(async (source) => {
        const { isAllowed, found } = await ask(source, query, signal)
        for (const one of found) add(known, deps.complete(one))
        if (found.length > 0) onAnswer({ people: [...known] })
        return isAllowed
      }),
    )
    const missing = sources.filter((_, at) => allowances[at] === false)
    onAnswer({ people: known, offer: missing.length > 0 ? deps.offer(missing) : undefined })
  }

  return (...question) => void suggest(...question)
}

function recentPeople({ recent, complete, forget }: SuggestDeps, query: string): Suggestion[] {
  return recent()
    .filter((person) => isBegunBy(person, query) || domainOf(person.address).startsWith(query))
    .slice(0, MOST_RECENT)
    .map(({ address, name }) => ({
      ...complete(name ? { address, name } : { address }),
      isRecent: true,
      forget: () => forget(address),
    }))
}

/** Whoever is there already keeps the name, and learns what another source knows. */
function add(known: Suggestion[], one: Suggestion): void {
  const key = addressKey(one.address)
  const at = known.findIndex(({ address }) => addressKey(address) === key)
  const before = known[at]
  if (before) known[at] = merged(before, one)
  else known.push(one)
}

function merged(before: Suggestion, one: Suggestion): Suggestion {
  const name = before.name ?? one.name
  return {
    ...before,
    ...(name && { name }),
    title: before.title ?? one.title,
    photo: before.photo ?? one.photo,
    group: one.group?.members ? one.group : (before.group ?? one.group),
    isExternal: before.isExternal && one.isExternal,
  }
}
