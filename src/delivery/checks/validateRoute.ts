/** What the route itself forbids, or asks about, before a message is sent. Pure. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { validateMime } from './validateMime.ts'
import { requestLimit, textBytes, type DeliveryPlan } from '#delivery/core/planDelivery.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function validateRoute(
  message: ComposedMessage,
  plan: DeliveryPlan,
  draft?: ServerDraft,
): ValidationIssue[] {
  if (plan.route === 'mime') {
    const kept: ValidationIssue = {
      field: 'sentItems',
      textKey: 'deliver.mimeKept',
      severity: 'asks',
    }
    return [...validateMime(message, draft), ...(plan.isKeptAnyway ? [kept] : [])]
  }
  const issues: ValidationIssue[] = plan.tooLarge.map(({ id, name }) => ({
    field: 'attachments',
    item: id,
    textKey: 'deliver.cloudTakesSmallFiles',
    values: { name },
    severity: 'blocks',
  }))
  if (textBytes(message) > requestLimit) {
    issues.push({ field: 'body', textKey: 'deliver.textTooLarge', severity: 'blocks' })
  }
  if (plan.isKeptAnyway) {
    issues.push({ field: 'sentItems', textKey: 'deliver.keptAnyway', severity: 'asks' })
  }
  return issues
}
