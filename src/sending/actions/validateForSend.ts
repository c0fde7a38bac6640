/** All there is to say about a message before it is sent. Whom one wrote to before is read from this device. */
import { readAliases } from '#access/sharedMailboxes.ts'
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import { validateMessage } from '#compose/message/validateMessage.ts'
import { validateDomains } from '#compose/recipients/domains/validateDomains.ts'
import { validateLocalParts } from '#compose/recipients/domains/validateLocalParts.ts'
import { isRestricted } from '#compose/recipients/info/restricted.ts'
import { validateTips } from '#compose/recipients/info/validateTips.ts'
import type { Lines } from '#compose/recipients/recipientLines.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { Capabilities } from '#config/clouds.ts'
import { validateCapabilities } from '#delivery/checks/validateCapabilities.ts'
import { validateRoute } from '#delivery/checks/validateRoute.ts'
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import { validateDraftAttachments } from '#delivery/checks/validateDraftAttachments.ts'
import { validateGraphVersion } from '#delivery/checks/validateGraphVersion.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { readRecent, type RecentPerson } from '#people/recent/recentPeople.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

export type Options = {
  readonly states: AttachmentStates
  readonly capabilities: Capabilities
  readonly isBeta: boolean
  /** How many texts that were pasted stand beside the message. */
  readonly bigTexts: number
}

export function validateForSend(
  { message, draft, from }: MessageSnapshot,
  { intent, plan }: SendAttempt,
  { states, capabilities, isBeta, bigTexts }: Options,
): ValidationIssue[] {
  const { as } = intent
  return [
    ...validateMessage(message, states, as),
    ...(from
      ? validateAlike(message, [from.address, ...readAliases(from)], readRecent(homeIdOf(from.id)))
      : []),
    // Tips are the account's own: nobody knows them for another mailbox.
    ...(from ? validateTips(message, (address) => isRestricted(from.id, address)) : []),
    ...validateCapabilities(message, capabilities, as),
    ...validateRoute(message, plan, draft),
    ...validateGraphVersion(message, { isBeta }),
    ...validateDraftAttachments(message, draft),
    ...leftOut(bigTexts),
  ]
}

/** Who passes for somebody the account writes to. */
function validateAlike(lines: Lines, own: readonly string[], writtenTo: readonly RecentPerson[]) {
  const known = [...own, ...writtenTo.map(({ address }) => address)]
  return [...validateDomains(lines, { own, writtenTo }), ...validateLocalParts(lines, known)]
}

/** What stands beside the message would not go with it. */
function leftOut(bigTexts: number): readonly ValidationIssue[] {
  return bigTexts > 0
    ? [{ field: 'attachments', textKey: 'body.bigTextLeftOut', severity: 'asks' }]
    : []
}
