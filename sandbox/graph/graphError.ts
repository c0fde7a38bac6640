/**
 * A refusal of Graph: status, code and sentence, and the body Graph wraps them in.
 *
 * Thrown by whoever finds the reason; turned into an answer in one place only.
 */
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export class GraphError extends Error {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export type RequestIds = { requestId: string; clientRequestId: string; date: Date }

/** `date` has no zone and means UTC (Graph: error responses). */
export const errorBody = ({ code, message }: GraphError, ids: RequestIds) => ({
  error: {
    code,
    message,
    innerError: {
      date: ids.date.toISOString().slice(0, 19),
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
    },
  },
})
