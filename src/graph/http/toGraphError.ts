/**
 * Reads a refusal: status, headers and the error body, which may be empty or plain text (a gateway's
 * 503 is). Graph: error responses; the inner key is written innerError and innererror.
 */
import { GraphError, type GraphFailure } from './graphError.ts'
import { parseRetryAfter } from './parseRetryAfter.ts'

type ErrorBody = { code?: string; message?: string; requestId?: string }

export async function toGraphError(response: Response, clientRequestId?: string) {
  const { code, message, requestId } = parseErrorBody(await response.text().catch(() => ''))
  const { status, headers } = response
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), Date.now())
  const failure = toFailure(status, retryAfterMs, code ?? `HTTP${status}`, message)
  return new GraphError(failure, {
    requestId: headers.get('request-id') ?? requestId,
    clientRequestId,
  })
}

function toFailure(
  status: number,
  retryAfterMs: number | undefined,
  code: string,
  message: string | undefined,
): GraphFailure {
  if (status === 401) return { kind: 'signedOut' }
  if (status === 429) return { kind: 'throttled', retryAfterMs }
  if (status >= 400 && status < 500) {
    return { kind: 'rejected', status, code, ...(message && { message }) }
  }
  return { kind: 'unavailable', status, retryAfterMs }
}

function parseErrorBody(text: string): ErrorBody {
  try {
    const { error } = Object(JSON.parse(text)) as { error?: Record<string, unknown> }
    const inner = Object(error?.['innerError'] ?? error?.['innererror']) as Record<string, unknown>
    return {
      ...given('code', error?.['code']),
      ...given('message', error?.['message']),
      ...given('requestId', inner['request-id']),
    }
  } catch {
    return {}
  }
}

function given(name: keyof ErrorBody, value: unknown): ErrorBody {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {}
}
