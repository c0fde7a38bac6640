/** Recipients whose mailbox says that it takes no mail of the sender: asked about, for a mail tip may be old. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { lineNames, type Lines } from '#compose/recipients/recipientLines.ts'
import { plainAddress } from '#compose/recipients/plainLabel.ts'
import { isRecipient } from '#compose/recipients/recipients.ts'

export function validateTips(lines: Lines, isRestricted: (address: string) => boolean) {
  return lineNames.flatMap((field): ValidationIssue[] =>
    lines[field].filter(isRecipient).flatMap(({ address }) => {
      const issue = {
        field,
        item: address,
        textKey: 'tips.restricted',
        values: { address: plainAddress(address) },
      } as const
      return isRestricted(address) ? [{ ...issue, severity: 'asks' }] : []
    }),
  )
}
