/**
 * Outlook's limits per app and mailbox: requests at once, requests in ten minutes, bytes uploaded in
 * five (Graph: throttling limits, Outlook service). There is one app here, so the mailbox is the key.
 *
 * A request is judged when it arrives and is in flight until it is answered.
 */
import type { Limits } from './limits.ts'

export type Passage = { retryAfterSeconds: number | undefined; leave: () => void }

export type MailboxGate = {
  /** With a time to wait the request is refused. `leave` may be called twice. */
  enter: (accountId: string, uploadedBytes: number) => Passage
  /** The verdict goes with the request to those who answer it. */
  admit: (request: Request, passage: Passage) => void
  passageOf: (request: Request) => Passage | undefined
}

type Past = { at: number; bytes: number }
const tenMinutes = 600_000
const fiveMinutes = 300_000

export function createMailboxGate(limits: Limits, now: () => Date): MailboxGate {
  const inFlight = new Map<string, Set<symbol>>()
  const past = new Map<string, Past[]>()
  const verdicts = new WeakMap<Request, Passage>()

  /** Refused requests count as well (Graph: throttling). */
  function remember(accountId: string, bytes: number): Past[] {
    const at = now().getTime()
    const recent = (past.get(accountId) ?? []).filter((one) => at - one.at < tenMinutes)
    past.set(accountId, [...recent, { at, bytes }])
    return [...recent, { at, bytes }]
  }

  function isOverUploads(recent: readonly Past[]) {
    const start = now().getTime() - fiveMinutes
    const bytes = recent.reduce((sum, one) => sum + (one.at > start ? one.bytes : 0), 0)
    return bytes > limits.uploadBytesPerFiveMinutes
  }

  return {
    enter(accountId, uploadedBytes) {
      const running = inFlight.get(accountId) ?? new Set()
      const recent = remember(accountId, uploadedBytes)
      const refuse = (retryAfterSeconds: number) => ({ retryAfterSeconds, leave: () => undefined })
      if (running.size >= limits.concurrentRequests) return refuse(1)
      if (recent.length > limits.requestsPerTenMinutes || isOverUploads(recent)) return refuse(60)
      const place = Symbol()
      inFlight.set(accountId, running.add(place))
      return { retryAfterSeconds: undefined, leave: () => void running.delete(place) }
    },
    admit: (request, passage) => void verdicts.set(request, passage),
    passageOf: (request) => verdicts.get(request),
  }
}
