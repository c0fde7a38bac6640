/** All there is to say about a letter before it is sent. Pure. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { messageProblems } from '#compose/message/validateMessage.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import type { Abilities } from '#config/clouds.ts'
import { abilityProblems } from '#delivery/checks/validateCapabilities.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { deliveryProblems } from '#delivery/checks/validateRoute.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { storedProblems } from '#delivery/checks/validateDraftAttachments.ts'
import { versionProblems } from '#delivery/checks/validateGraphVersion.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

export type Means = {
  readonly states: AttachmentStates
  readonly abilities: Abilities
  readonly isBeta: boolean
}

export function sendingProblems(
  { message, draft }: PlainLetter,
  intent: SendIntent,
  { states, abilities, isBeta }: Means,
): Problem[] {
  const { as } = intent
  return [
    ...messageProblems(message, states, as),
    ...abilityProblems(message, abilities, as),
    ...deliveryProblems(message, planDelivery(message, { draft, abilities, ...intent }), draft),
    ...versionProblems(message, { isBeta }),
    ...storedProblems(message, draft),
  ]
}
