/** All there is to say about a message before it is sent. Pure. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { validateMessage } from '#compose/message/validateMessage.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { Capabilities } from '#config/clouds.ts'
import { validateCapabilities } from '#delivery/checks/validateCapabilities.ts'
import { validateRoute } from '#delivery/checks/validateRoute.ts'
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import { validateDraftAttachments } from '#delivery/checks/validateDraftAttachments.ts'
import { validateGraphVersion } from '#delivery/checks/validateGraphVersion.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

export type Options = {
  readonly states: AttachmentStates
  readonly capabilities: Capabilities
  readonly isBeta: boolean
}

export function validateForSend(
  { message, draft }: MessageSnapshot,
  { intent, plan }: SendAttempt,
  { states, capabilities, isBeta }: Options,
): ValidationIssue[] {
  const { as } = intent
  return [
    ...validateMessage(message, states, as),
    ...validateCapabilities(message, capabilities, as),
    ...validateRoute(message, plan, draft),
    ...validateGraphVersion(message, { isBeta }),
    ...validateDraftAttachments(message, draft),
  ]
}
