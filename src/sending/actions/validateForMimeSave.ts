/** What has to be said about a letter before it is saved as MIME: what that form cannot carry. Pure. */
import { headerProblems } from '#compose/headers/headerProblems.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import { mimeProblems } from '#delivery/checks/validateMime.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function savingProblems(message: ComposedMessage, draft?: ServerDraft): Problem[] {
  return [...headerProblems(message.headers, 'mime'), ...mimeProblems(message, draft)]
}
