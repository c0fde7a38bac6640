/**
 * Runs the code that delivers a message, with Graph played, and writes down what it asks for.
 *
 * The client is the real one, so URLs, headers and bodies are those that would be sent; the token it
 * is given is the list of permissions, which is how they come to stand beside their call. Nothing
 * leaves this machine.
 */
import type { Mailbox } from '#graph/mailbox.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { createGraph } from '#graph/http/client.ts'
import { createSimulatedGraph } from './simulatedGraph.ts'
import type { NewVariable, Simulated } from './simulatedFiles.ts'
import { filePlaceholder, type FilePlaceholders } from './filePlaceholders.ts'
import { variableMark, toRecordedCall } from './toRecordedCall.ts'
import { variablesOf, type Variable, type RecordedCall } from './recordedCall.ts'

/** Where the message would go. */
export type Destination = {
  /** With the version. */
  readonly graphUrl: string
  readonly accountId: string
  /** Whose mailbox it is, once somebody is signed in. */
  readonly address?: string | undefined
  readonly newId: () => string
}

export type Deliver = (mailbox: Mailbox, outgoing: OutgoingMessage) => Promise<unknown>

export type Recording = {
  readonly calls: readonly RecordedCall[]
  /** Why the delivery would stop after them, if it would. */
  readonly failure?: unknown
}

export async function recordCalls(
  outgoing: OutgoingMessage,
  destination: Destination,
  deliver: Deliver,
): Promise<Recording> {
  const { newId } = destination
  const standIns = filePlaceholder(outgoing, newId)
  const recording = await record(standIns, destination, deliver)
  if (standIns.unfound() === 0) return recording
  // The files travel encoded once more, as in MIME, or not at all: then they are taken as they are.
  return record(filePlaceholder(outgoing, newId, { reads: true }), destination, deliver)
}

async function record(standIns: FilePlaceholders, destination: Destination, deliver: Deliver) {
  const { outgoing, withFiles, fetched } = standIns
  const { graphUrl, accountId, address } = destination
  const calls: RecordedCall[] = []
  const variables: Variable[] = []
  const newVariable: NewVariable = (kind, property) => {
    const count = variables.filter(({ name }) => name.startsWith(kind)).length
    const name = count === 0 ? kind : `${kind}-${count + 1}`
    variables.push({ name, property, call: calls.length - 1 })
    return variableMark(name)
  }
  const answer = createSimulatedGraph(outgoing, newVariable, fetched)

  const graph = createGraph({
    baseUrl: graphUrl,
    accountId,
    getToken: (scopes) => Promise.resolve(scopes.join(' ')),
    fetch: (input, init = {}) => {
      const url = String(input)
      calls.push(toRecordedCall(url, init, { graphUrl, variables, withFiles }))
      return Promise.resolve(toResponse(answer(new URL(url), init)))
    },
    sleep: () => Promise.resolve(),
    isOnline: () => true,
  })
  try {
    await deliver({ graph, accountId, address, graphOf: () => graph }, outgoing)
    return { calls: withGifts(calls, variables) }
  } catch (failure) {
    return { calls: withGifts(calls, variables), failure }
  }
}

function toResponse({ status, json, location, content }: Simulated): Response {
  const body = json === undefined ? null : JSON.stringify(json)
  const response = new Response(body, { status, headers: location ? { location } : {} })
  // Handed on as it is: a response would make bytes of it.
  return content ? Object.assign(response, { blob: () => Promise.resolve(content) }) : response
}

/** Only what later calls need is worth keeping of an answer. */
function withGifts(calls: readonly RecordedCall[], variables: readonly Variable[]): RecordedCall[] {
  const needed = new Set(calls.flatMap(variablesOf).map(({ name }) => name))
  return calls.map((call, at) => {
    const outputs = variables.filter(
      (variable) => variable.call === at && needed.has(variable.name),
    )
    return { ...call, outputs }
  })
}
