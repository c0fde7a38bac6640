/**
 * The line to one mailbox: bare requests, a few at a time, and the waits between them.
 *
 * It knows neither tokens nor JSON. A request that gets no answer fails with `offline`; an upload
 * counts like any other request, because Outlook counts it so.
 */
import { exchange, type RequestDetails, type Fetch, type OnExchange } from './exchange.ts'
import { GraphError } from './graphError.ts'
import { createQueue } from './concurrencyLimit.ts'
import type { GraphFailure } from './graphError.ts'
import type { Sleep } from './sleep.ts'
import { UploadExpired } from './uploadExpired.ts'

export type GraphWait = {
  readonly forMs: number
  readonly why: 'throttled' | 'unavailable' | 'offline'
}

/** Told when a wait begins, and with undefined when it is over. */
export type OnWait = (wait: GraphWait | undefined) => void

type TransportRequest<T> = {
  readonly url: string
  readonly init: RequestInit
  readonly signal?: AbortSignal | undefined
  /** Once it is asked it is not called back: nobody would know whether it was obeyed. */
  readonly isFinal?: boolean | undefined
  readonly read: (response: Response) => Promise<T>
  readonly clientRequestId?: string
  /** For whoever watches; without it the URL is one for uploads. */
  readonly info?: RequestDetails
}

export type Transport = {
  readonly send: <T>(request: TransportRequest<T>) => Promise<T>
  readonly wait: (wait: GraphWait, signal?: AbortSignal, onWait?: OnWait) => Promise<void>
}

const atOnce = 4
/** Graph's own gateways give up much earlier; this is for connections that died silently. */
const answerWithin = 5 * 60_000

export type TransportOptions = {
  /** Told of every request that was answered or lost. */
  readonly onExchange?: OnExchange | undefined
  readonly isOnline?: () => boolean
}

/** Chrome before 124 gives an AbortError as the reason, as if somebody had cancelled (MDN: AbortSignal.timeout). */
const timedOut = () => new DOMException('No answer in time.', 'TimeoutError')

const machineIsOnline = () => globalThis.navigator?.onLine !== false

export function createTransport(
  fetch: Fetch,
  sleep: Sleep,
  { onExchange, isOnline = machineIsOnline }: TransportOptions = {},
): Transport {
  const queue = createQueue(atOnce)

  const send: Transport['send'] = ({ url, signal, isFinal, read, clientRequestId, ...rest }) =>
    queue(async () => {
      const left = isOnline()
      if (!left) throw new GraphError({ kind: 'offline', left }, { clientRequestId })
      const patience = AbortSignal.timeout(answerWithin)
      const until = signal && !isFinal ? AbortSignal.any([signal, patience]) : patience
      try {
        const init = { ...rest.init, signal: until }
        return await read(await exchange({ ...rest, url, init }, fetch, onExchange))
      } catch (error) {
        if (signal?.aborted && !isFinal) throw signal.reason
        if (error instanceof GraphError || error instanceof UploadExpired) throw error
        const cause = patience.aborted ? timedOut() : error
        throw new GraphError({ kind: 'offline', left }, { clientRequestId, cause })
      }
    }, signal)

  const wait: Transport['wait'] = async (wait, signal, onWait) => {
    onWait?.(wait)
    try {
      await sleep(wait.forMs, signal)
    } finally {
      onWait?.(undefined)
    }
  }

  return { send, wait }
}

/** Why a failed request is repeated later. */
export function waitReason({ kind }: GraphFailure): GraphWait['why'] {
  return kind === 'throttled' || kind === 'unavailable' ? kind : 'offline'
}
