/** What only Graph's beta knows, in a letter that goes to v1.0: Graph would refuse the whole. Pure. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'

export function versionProblems(
  { mentions, attachments }: Pick<ComposedMessage, 'mentions' | 'attachments'>,
  { isBeta }: { readonly isBeta: boolean },
): Problem[] {
  if (isBeta) return []
  const links = attachments.filter((one) => 'reference' in one)
  return [
    ...(mentions.length > 0 ? [noMentions] : []),
    ...links.map(({ id, name }): Problem => ({
      at: 'attachments',
      item: id,
      says: 'deliver.linkNeedsBeta',
      values: { file: name },
      weight: 'blocks',
    })),
  ]
}

const noMentions: Problem = { at: 'mentions', says: 'deliver.mentionsNeedBeta', weight: 'blocks' }
