/** For the soak test: what a fault makes of a request. */
import type { Fault } from './faults.ts'
import { pending } from './pending.ts'
import { everybody } from './people.ts'
import type { FetchArgs, TabScope, World } from '#soak/types.ts'

/** Not stopped by a page that gives up: what was asked is on its way. */
export function execute({ world }: TabScope, [input, init]: FetchArgs): Promise<Response> {
  const request = () => world.sandbox.fetch(input, withoutSignal(init))
  return world.follow(
    ['PATCH', 'DELETE'].includes(init?.method ?? '') ? seen(world, input, request) : request(),
  )
}

/** What it did to the draft it was about. */
async function seen(
  { sandbox, unseen }: World,
  input: FetchArgs[0],
  request: () => Promise<Response>,
): Promise<Response> {
  const [, id] = /\/messages\/([^/?]+)/.exec(decodeURIComponent(String(input))) ?? []
  if (!id) return request()
  const find = () =>
    everybody
      .map(({ address }) => sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? ''))
      .map((mailbox) => mailbox.find(id))
      .find(Boolean)
  const before = structuredClone(find())
  const answer = await request()
  unseen.judge(id, before, find())
  return answer
}

export function executeLater(tab: TabScope, request: FetchArgs, afterMs: number): void {
  const { clock, elsewhere } = tab.world
  clock.set(() => void execute(tab, request), afterMs, elsewhere)
}

export async function corrupt(tab: TabScope, request: FetchArgs, fault: Fault): Promise<Response> {
  const { sandbox } = tab.world
  if ('when' in fault && fault.when === 'after') await execute(tab, request)
  switch (fault.kind) {
    case 'status':
      return refuse(fault)
    case 'drop':
      throw broken()
    case 'late':
      // What else is done twice is only untidy; it is not what is judged here.
      if (isSend(request)) executeLater(tab, request, fault.afterMs)
      throw broken()
    case 'silence':
      return silence(tab, request)
    case 'emptyAnswer':
      return withoutBody(await execute(tab, request))
    case 'expiredToken':
      sandbox.tokens.expireNow()
      return execute(tab, request)
    case 'sessionGone':
      return refuse({ status: isUpload(request) ? 404 : 401, body: 'empty' })
    case 'sameId':
      sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
      return execute(tab, request)
  }
}

const isSend = ([input]: FetchArgs) => /\/(send|sendMail)$/i.test(String(input))
const isUpload = ([input]: FetchArgs) => String(input).includes('AttachmentSessions')

/** What a browser's fetch throws when it has nothing to show. */
export const broken = () => new TypeError('Failed to fetch')

function withoutSignal({ signal: _, ...init }: RequestInit = {}): RequestInit {
  return init
}

type ErrorAnswer = Pick<
  Extract<Fault, { kind: 'status' }>,
  'status' | 'body' | 'retryAfter' | 'withoutCors'
>

function refuse({ status, body, retryAfter, withoutCors }: ErrorAnswer): Response {
  if (withoutCors) throw broken()
  const error = { code: 'SomethingFailed', message: 'Asked to fail.' }
  const text = { graph: JSON.stringify({ error }), empty: null, text: 'Service unavailable' }[body]
  const headers = { ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) }
  return new Response(text, { status, headers })
}

function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers })
}

function silence(tab: TabScope, [, init]: FetchArgs): Promise<never> {
  tab.silences += 1
  const over = () => void (tab.silences -= 1)
  init?.signal?.addEventListener('abort', over, { once: true })
  return pending()
}
