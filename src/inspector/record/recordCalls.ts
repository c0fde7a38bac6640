/**
 * Runs the code that delivers a letter, with Graph played, and writes down what it asks for.
 *
 * The client is the real one, so URLs, headers and bodies are those that would be sent; the token it
 * is given is the list of permissions, which is how they come to stand beside their call. Nothing
 * leaves this machine.
 */
import type { Mailbox } from '#graph/mailbox.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { createGraph } from '#graph/http/client.ts'
import { createGraphPlayer } from './simulatedGraph.ts'
import type { NewGap, Played } from './simulatedFiles.ts'
import { standIn, type StandIns } from './filePlaceholders.ts'
import { gapMark, toWireCall } from './toRecordedCall.ts'
import { gapsOf, type Gap, type WireCall } from './recordedCall.ts'

/** Where the letter would go. */
export type Destination = {
  /** With the version. */
  readonly graphUrl: string
  readonly accountId: string
  /** Whose mailbox it is, once somebody is signed in. */
  readonly address?: string | undefined
  readonly newId: () => string
}

export type Deliver = (mailbox: Mailbox, letter: Letter) => Promise<unknown>

export type Recording = {
  readonly calls: readonly WireCall[]
  /** Why the delivery would stop after them, if it would. */
  readonly failure?: unknown
}

export async function recordCalls(
  letter: Letter,
  destination: Destination,
  deliver: Deliver,
): Promise<Recording> {
  const { newId } = destination
  const standIns = standIn(letter, newId)
  const recording = await record(standIns, destination, deliver)
  if (standIns.unfound() === 0) return recording
  // The files travel encoded once more, as in MIME, or not at all: then they are taken as they are.
  return record(standIn(letter, newId, { reads: true }), destination, deliver)
}

async function record(standIns: StandIns, destination: Destination, deliver: Deliver) {
  const { letter, withFiles, fetched } = standIns
  const { graphUrl, accountId, address } = destination
  const calls: WireCall[] = []
  const gaps: Gap[] = []
  const newGap: NewGap = (kind, property) => {
    const count = gaps.filter(({ name }) => name.startsWith(kind)).length
    const name = count === 0 ? kind : `${kind}-${count + 1}`
    gaps.push({ name, property, call: calls.length - 1 })
    return gapMark(name)
  }
  const answer = createGraphPlayer(letter, newGap, fetched)

  const graph = createGraph({
    baseUrl: graphUrl,
    getToken: (scopes) => Promise.resolve(scopes.join(' ')),
    fetch: (input, init = {}) => {
      const url = String(input)
      calls.push(toWireCall(url, init, { graphUrl, gaps, withFiles }))
      return Promise.resolve(toResponse(answer(new URL(url), init)))
    },
    sleep: () => Promise.resolve(),
    isOnline: () => true,
  })
  try {
    await deliver({ graph, accountId, address, graphOf: () => graph }, letter)
    return { calls: withGifts(calls, gaps) }
  } catch (failure) {
    return { calls: withGifts(calls, gaps), failure }
  }
}

function toResponse({ status, json, location, content }: Played): Response {
  const body = json === undefined ? null : JSON.stringify(json)
  const response = new Response(body, { status, headers: location ? { location } : {} })
  // Handed on as it is: a response would make bytes of it.
  return content ? Object.assign(response, { blob: () => Promise.resolve(content) }) : response
}

/** Only what later calls need is worth keeping of an answer. */
function withGifts(calls: readonly WireCall[], gaps: readonly Gap[]): WireCall[] {
  const needed = new Set(calls.flatMap(gapsOf).map(({ name }) => name))
  return calls.map((call, at) => {
    const gives = gaps.filter((gap) => gap.call === at && needed.has(gap.name))
    return { ...call, gives }
  })
}
