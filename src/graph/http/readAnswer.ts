/**
 * What an answer holds, read as the call expects it.
 *
 * `accepted` takes nothing but 202: "sent" is only said when Graph said so, in exactly that word.
 */
import { GraphError } from './graphError.ts'
import { toGraphError } from './toGraphError.ts'

export type Reads = 'json' | 'blob' | 'accepted'

export async function readAnswer<T>(
  response: Response,
  reads: Reads = 'json',
  clientRequestId?: string,
): Promise<T> {
  if (!response.ok) throw await toGraphError(response, clientRequestId)
  const read = await readAs(response, reads, clientRequestId)
  return read as T
}

async function readAs(response: Response, reads: Reads, clientRequestId?: string) {
  const { status, headers } = response
  switch (reads) {
    case 'blob':
      return response.blob()
    case 'accepted': {
      if (status === 202) return undefined
      const requestId = headers.get('request-id') ?? undefined
      const failure = { kind: 'unavailable', status, retryAfterMs: undefined } as const
      throw new GraphError(failure, { requestId, clientRequestId })
    }
    case 'json': {
      const text = await response.text()
      return text === '' ? undefined : (JSON.parse(text) as unknown)
    }
  }
}
