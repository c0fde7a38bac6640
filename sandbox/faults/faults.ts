/**
 * Faults on demand: what shall go wrong next, and the wrap that makes it happen.
 *
 * It stands around the whole sandbox and knows nothing of mail. The first fault in the queue that
 * is meant for a request is used up by it; every fault may be bound to one account, so that tests
 * which run side by side do not meet each other's.
 */
import { DroppedConnection } from './droppedConnection.ts'
import { changedAnswer, faultAnswer } from './faultAnswer.ts'
import { faultMatches, type SeenRequest } from './faultMatches.ts'
import { createFaultQueue, type FaultRecord, type QueuedFault } from './faultQueue.ts'
import { wait } from './wait.ts'
import { createHeldAnswers } from './heldAnswers.ts'
import {
  parseFault,
  type Fault,
  type FaultEffect,
  type FaultInput,
  type MailboxFault,
} from './fault.ts'

export type FaultWorld = {
  /** Whose request it is, by its token or upload URL; undefined when it says nothing of that. */
  readonly accountOf: (request: Request) => string | undefined
  readonly expireTokens: (account: string | undefined) => void
}

export type Faults = {
  /** Throws DroppedConnection where the fault is a broken connection. */
  readonly around: (request: Request, answer: Answer) => Promise<Response>
  /** Whether this account's mailbox misbehaves now; a yes is used up by asking. */
  readonly takeMailboxFault: (name: MailboxFault, account: string) => boolean
  /** Throws a TypeError that names what is wrong with the fault. */
  readonly add: (fault: FaultInput) => QueuedFault
  readonly list: (account?: string) => QueuedFault[]
  readonly held: (account?: string) => SeenRequest[]
  /** Lets waiting answers go, and tells how many. */
  readonly release: (account?: string) => number
  readonly remove: (account?: string) => void
  /** Answers that are held are not part of it: nobody waits for them after a restart. */
  readonly toState: () => FaultRecord[]
  readonly restore: (state: readonly FaultRecord[]) => void
}

type Answer = (request: Request) => Response | Promise<Response>
type Corrupted = { request: Request; answer: Answer; fault: Fault; seen: SeenRequest }

export function createFaults({ accountOf, expireTokens }: FaultWorld): Faults {
  const queue = createFaultQueue()
  const held = createHeldAnswers()

  async function around(request: Request, answer: Answer) {
    const { method, url } = request
    const path = new URL(url).pathname
    // What switches faults on and off must never fail by one.
    if (/^\/sandbox(\/|$)/.test(path)) return answer(request)
    const seen = { method, path, account: accountOf(request) }
    const fault = queue.take((fault) => !fault.what.mailbox && faultMatches(fault, seen))
    return fault ? corrupt({ request, answer, fault, seen }) : answer(request)
  }

  async function corrupt({ request, answer, fault, seen }: Corrupted): Promise<Response> {
    const effect = fault.what
    const { status, dropConnection, when = 'before' } = effect
    const isRefused = status !== undefined || dropConnection === true
    if (effect.expireTokens) expireTokens(fault.match.account ?? seen.account)
    if (when === 'before') await linger(effect, seen, request.signal)
    const answered = isRefused && when === 'before' ? undefined : await answer(request)
    if (when === 'after') await linger(effect, seen, request.signal)
    if (dropConnection) throw new DroppedConnection()
    const isReplaced = status !== undefined || !answered
    const given = isReplaced ? faultAnswer(request, effect, status ?? 500) : answered
    return changedAnswer(given, effect)
  }

  async function linger({ delayMs, hold }: FaultEffect, seen: SeenRequest, signal: AbortSignal) {
    if (delayMs) await wait(delayMs, signal)
    if (hold) await held.hold(seen, signal)
  }

  function add(input: FaultInput) {
    const parsed = parseFault(input)
    if ('problem' in parsed) throw new TypeError(parsed.problem)
    return queue.add(parsed.fault)
  }

  const takeMailboxFault: Faults['takeMailboxFault'] = (name, account) =>
    queue.take(
      ({ match, what }) =>
        what.mailbox === name &&
        (!match.account || match.account.toLowerCase() === account.toLowerCase()),
    ) !== undefined

  const { list, remove, toState, restore } = queue
  const { release, list: heldList } = held
  const controls = { list, held: heldList, release, remove }
  return { around, takeMailboxFault, add, ...controls, toState, restore }
}
