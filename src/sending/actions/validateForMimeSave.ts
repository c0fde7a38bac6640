/** What has to be said about a message before it is saved as MIME: what that form cannot carry. Pure. */
import { validateHeaders } from '#compose/headers/validateHeaders.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { validateMime } from '#delivery/checks/validateMime.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function validateForMimeSave(
  message: ComposedMessage,
  draft?: ServerDraft,
): ValidationIssue[] {
  return [...validateHeaders(message.headers, 'mime'), ...validateMime(message, draft)]
}
