/** A refusal of the upload host: Outlook's error body, which is Graph's without inner details. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export const uploadError = (
  http: Context,
  status: ContentfulStatusCode,
  error: { code: string; message: string },
  more: object = {},
): Response => http.json({ error, ...more }, status)
