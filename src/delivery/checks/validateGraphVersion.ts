/** What only Graph's beta knows, in a message that goes to v1.0: Graph would refuse the whole. Pure. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'

export function validateGraphVersion(
  { mentions, attachments }: Pick<ComposedMessage, 'mentions' | 'attachments'>,
  { isBeta }: { readonly isBeta: boolean },
): ValidationIssue[] {
  if (isBeta) return []
  const links = attachments.filter((one) => 'reference' in one)
  return [
    ...(mentions.length > 0 ? [noMentions] : []),
    ...links.map(({ id, name }): ValidationIssue => ({
      field: 'attachments',
      item: id,
      textKey: 'deliver.linkNeedsBeta',
      values: { file: name },
      severity: 'blocks',
    })),
  ]
}

const noMentions: ValidationIssue = {
  field: 'mentions',
  textKey: 'deliver.mentionsNeedBeta',
  severity: 'blocks',
}
