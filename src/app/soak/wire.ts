/**
 * For the soak test: the way from a tab to the sandbox and back, on which faults lie in wait and tabs
 * die.
 */
import { never } from './never.ts'
import type { Fault } from './faults.ts'
import type { TabScope } from './tabScope.ts'

type Fetch = typeof globalThis.fetch
type Asked = Parameters<Fetch>

/** In how many requests the tab dies, and whether that one still arrives. */
export type Death = { readonly atRequest: number; readonly how: 'before' | 'after' | 'late' }

export function createWire(tab: () => TabScope, onDeath: () => void) {
  let death: { left: number; readonly how: Death['how'] } | undefined

  /** Not stopped by a page that gives up: what was asked is on its way. */
  function obey([input, init]: Asked): Promise<Response> {
    const { world } = tab()
    return world.follow(world.sandbox.fetch(input, withoutSignal(init)))
  }

  function obeyLater(asked: Asked, afterMs: number) {
    const { world } = tab()
    world.clock.set(() => void obey(asked), afterMs, world.elsewhere)
  }

  async function die(asked: Asked, how: Death['how']): Promise<never> {
    if (how === 'after') await obey(asked)
    if (how === 'late') obeyLater(asked, 3_000)
    onDeath()
    return never()
  }

  async function spoil(asked: Asked, fault: Fault): Promise<Response> {
    const { world } = tab()
    switch (fault.kind) {
      case 'status':
        if (fault.when === 'after') await obey(asked)
        return refuse(fault)
      case 'drop':
        if (fault.when === 'after') await obey(asked)
        throw broken()
      case 'late':
        // What else is done twice is only untidy; it is not what is judged here.
        if (isSend(asked)) obeyLater(asked, fault.afterMs)
        throw broken()
      case 'silence':
        if (fault.when === 'after') await obey(asked)
        return silence(tab(), asked)
      case 'emptyAnswer':
        return withoutBody(await obey(asked))
      case 'expiredToken':
        world.sandbox.tokens.expireNow()
        return obey(asked)
      case 'sessionGone':
        return refuse({
          kind: 'status',
          status: isUpload(asked) ? 404 : 401,
          when: 'before',
          body: 'empty',
        })
      case 'sameId':
        world.sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
        return obey(asked)
    }
  }

  async function travel(asked: Asked): Promise<Response> {
    const { world } = tab()
    world.figures.requests += 1
    if (death && (death.left -= 1) < 0) return die(asked, death.how)
    const fault = world.trouble.next()
    if (!fault) return obey(asked)
    world.figures.faults[fault.kind] = (world.figures.faults[fault.kind] ?? 0) + 1
    return spoil(asked, fault)
  }

  const fetch: Fetch = async (...asked) => {
    const { world } = tab()
    if (tab().isDead) return never()
    asked[1]?.signal?.throwIfAborted()
    if (!world.isOnline) throw broken()
    const answer = await orGivenUp(travel(asked), asked[1]?.signal)
    return tab().isDead ? never() : answer
  }

  return {
    fetch,
    dieAt: ({ atRequest: left, how }: Death) => void (death = { left, how }),
  }
}

const isSend = ([input]: Asked) => /\/(send|sendMail)$/i.test(String(input))
const isUpload = ([input]: Asked) => String(input).includes('AttachmentSessions')

/** What a browser's fetch throws when it has nothing to show. */
const broken = () => new TypeError('Failed to fetch')

function withoutSignal({ signal: _, ...init }: RequestInit = {}): RequestInit {
  return init
}

function refuse({ status, body, retryAfter, withoutCors }: Extract<Fault, { kind: 'status' }>) {
  if (withoutCors) throw broken()
  const error = { code: 'SomethingFailed', message: 'Asked to fail.' }
  const text = { graph: JSON.stringify({ error }), empty: null, text: 'Service unavailable' }[body]
  const headers = { ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) }
  return new Response(text, { status, headers })
}

function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers })
}

function silence(tab: TabScope, [, init]: Asked): Promise<never> {
  tab.silences += 1
  const over = () => void (tab.silences -= 1)
  init?.signal?.addEventListener('abort', over, { once: true })
  return never()
}

function orGivenUp<Answer>(answer: Promise<Answer>, signal: AbortSignal | null | undefined) {
  if (!signal) return answer
  return new Promise<Answer>((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error)
    signal.addEventListener('abort', giveUp, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
