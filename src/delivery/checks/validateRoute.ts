/** What the road itself forbids, or asks about, before a letter is sent. Pure. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'
import { mimeProblems } from './validateMime.ts'
import { requestLimit, textBytes, type DeliveryPlan } from '#delivery/core/planDelivery.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function deliveryProblems(
  message: ComposedMessage,
  plan: DeliveryPlan,
  draft?: ServerDraft,
): Problem[] {
  if (plan.road === 'mime') {
    const kept: Problem = { at: 'sentItems', says: 'deliver.mimeKept', weight: 'asks' }
    return [...mimeProblems(message, draft), ...(plan.isKeptAnyway ? [kept] : [])]
  }
  const problems: Problem[] = plan.tooLarge.map(({ id, name }) => ({
    at: 'attachments',
    item: id,
    says: 'deliver.cloudTakesSmallFiles',
    values: { name },
    weight: 'blocks',
  }))
  if (textBytes(message) > requestLimit) {
    problems.push({ at: 'body', says: 'deliver.textTooLarge', weight: 'blocks' })
  }
  if (plan.isKeptAnyway) {
    problems.push({ at: 'sentItems', says: 'deliver.keptAnyway', weight: 'asks' })
  }
  return problems
}
