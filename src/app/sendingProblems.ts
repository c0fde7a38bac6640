/** All there is to say about a letter before it is sent. Pure. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { messageProblems } from '#compose/messageProblems.ts'
import type { Problem } from '#compose/problem.ts'
import type { Abilities } from '#config/clouds.ts'
import { abilityProblems } from '#deliver/abilityProblems.ts'
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import { deliveryProblems } from '#deliver/deliveryProblems.ts'
import { planDelivery } from '#deliver/planDelivery.ts'
import { storedProblems } from '#deliver/storedProblems.ts'
import { versionProblems } from '#deliver/versionProblems.ts'
import type { PlainLetter } from './desk.ts'

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
