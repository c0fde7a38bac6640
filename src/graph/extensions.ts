/** Open extensions of a message (Graph: openTypeExtension resource). */
import type { Graph } from './http/client.ts'
import { GraphError } from './http/graphError.ts'
import type { Call, DraftId } from './mail.ts'
import { messagePath } from './messagePath.ts'
import { listPages } from './http/pages.ts'
import type { GraphOpenExtension } from './types.ts'

type ReadExtension = Readonly<Record<string, unknown>>

const scopes = ['Mail.ReadWrite']

const of = (message: DraftId) => `${messagePath(message)}/extensions`

/**
 * message: list extensions. It stands in Graph's metadata and in no guide: a service that refuses it
 * is taken to have none.
 */
export async function listExtensions(
  graph: Graph,
  message: DraftId,
  call: Call = {},
): Promise<ReadExtension[]> {
  try {
    const path = of(message)
    return await listPages<ReadExtension>(graph, { ...call, method: 'GET', path, scopes })
  } catch (error) {
    if (error instanceof GraphError && error.failure.kind === 'rejected') return []
    throw error
  }
}

/** Create open extension. */
export function createExtension(
  graph: Graph,
  message: DraftId,
  extension: GraphOpenExtension,
  call: Call = {},
): Promise<void> {
  return graph({ ...call, method: 'POST', path: of(message), body: extension, scopes })
}

/** Update open extension. What is not named stays. */
export function updateExtension(
  graph: Graph,
  message: DraftId,
  extension: GraphOpenExtension,
  call: Call = {},
): Promise<void> {
  const path = `${of(message)}/${encodeURIComponent(extension.extensionName)}`
  return graph({ ...call, method: 'PATCH', path, body: extension, scopes })
}

/** Delete open extension. One that is gone already is as good as deleted. */
export async function deleteExtension(
  graph: Graph,
  message: DraftId,
  name: string,
  call: Call = {},
): Promise<void> {
  try {
    const path = `${of(message)}/${encodeURIComponent(name)}`
    await graph({ ...call, method: 'DELETE', path, scopes })
  } catch (error) {
    const failure = error instanceof GraphError ? error.failure : undefined
    if (failure?.kind !== 'rejected' || failure.status !== 404) throw error
  }
}
