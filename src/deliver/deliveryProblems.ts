/** What the road itself forbids, or asks about, before a letter is sent. Pure. */
import type { ComposedMessage } from '#compose/message.ts'
import type { Problem } from '#compose/problem.ts'
import { mimeLimit } from '#mime/mimeBytes.ts'
import { requestLimit, textBytes, type DeliveryPlan } from './planDelivery.ts'

export function deliveryProblems(message: ComposedMessage, plan: DeliveryPlan): Problem[] {
  if (plan.road === 'mime') return mimeProblems(message, plan)
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

/** What MIME cannot carry is asked about: the letter may leave without it. */
export function mimeProblems(message: ComposedMessage, plan: DeliveryPlan): Problem[] {
  const bytes = plan.mimeBytes ?? 0
  const problems: Problem[] = []
  if (bytes > mimeLimit) {
    const at = message.attachments.length > 0 ? 'attachments' : 'body'
    const values = { size: megabytes(bytes), most: megabytes(mimeLimit) }
    problems.push({ at, says: 'deliver.mimeTooLarge', values, weight: 'blocks' })
  }
  if (message.flag.on) problems.push({ at: 'flag', says: 'deliver.mimeNoFlag', weight: 'asks' })
  if (plan.isKeptAnyway) {
    problems.push({ at: 'sentItems', says: 'deliver.mimeKept', weight: 'asks' })
  }
  return problems
}

/** With one decimal, rounded up so that what is too large never reads as what fits. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}
