/**
 * What MIME has no word for, said before a letter travels in that form. What nobody would miss in
 * the letter itself is only asked about; files that would be missing block. Pure.
 */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isExtended } from '#compose/openExtension/openExtension.ts'
import type { Problem, ProblemPlace } from '#compose/field/validationIssue.ts'
import { mimeBytes, mimeLimit } from '#mime/write/mimeBytes.ts'
import type { WordId } from '#i18n/texts.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function mimeProblems(
  message: ComposedMessage,
  draft?: Pick<ServerDraft, 'isAnswer'>,
): Problem[] {
  return [
    ...sizeProblems(message),
    ...fileProblems(message),
    ...mimeLosses(message),
    ...conversationProblems(message, draft),
  ]
}

/** Exchange knows the conversation by the draft; of a message in MIME, by these headers alone. */
function conversationProblems({ headers }: ComposedMessage, draft?: Pick<ServerDraft, 'isAnswer'>) {
  const isNamed = filledHeaders(headers).some(({ name }) =>
    /^(in-reply-to|references)$/i.test(name),
  )
  return draft?.isAnswer && !isNamed ? [lost('headers', 'deliver.mimeNoConversation')] : []
}

export function fitsMime(message: ComposedMessage): boolean {
  return mimeBytes(message) <= mimeLimit
}

function sizeProblems(message: ComposedMessage): Problem[] {
  if (fitsMime(message)) return []
  const bytes = mimeBytes(message)
  const at = message.attachments.length > 0 ? 'attachments' : 'body'
  const values = { size: megabytes(bytes), most: megabytes(mimeLimit) }
  return [{ at, says: 'deliver.mimeTooLarge', values, weight: 'blocks' }]
}

/** With one decimal, rounded up so that what is too large never reads as what fits. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

/** Files that lie in the draft are fetched first (mimeBody.ts). */
function fileProblems({ attachments }: ComposedMessage): Problem[] {
  return attachments
    .filter((one) => !isFile(one) && !isStored(one))
    .map((one) => {
      const values = { file: one.name }
      return { at: 'attachments', item: one.id, says: reasonOf(one), values, weight: 'blocks' }
    })
}

function reasonOf(attachment: Attachment): WordId {
  return 'reference' in attachment ? 'deliver.mimeNoReference' : 'deliver.mimeNoItem'
}

/** Properties that stay behind in whichever way a letter becomes MIME. */
export function mimeLosses(message: ComposedMessage): Problem[] {
  const { flag, mentions, openExtension, extendedProperties, categories } = message
  return [
    ...(flag.on ? [lost('flag', 'deliver.mimeNoFlag')] : []),
    ...(mentions.length > 0 ? [lost('mentions', 'deliver.mimeNoMentions')] : []),
    ...(isExtended(openExtension) ? [lost('openExtension', 'deliver.mimeNoExtension')] : []),
    ...(extendedProperties.length > 0
      ? [lost('extendedProperties', 'deliver.mimeNoProperties')]
      : []),
    ...categories.filter((one) => one.includes(',')).map(commaLost),
  ]
}

/** A comma parts keywords (RFC 5322, 3.6.5). */
function commaLost(category: string): Problem {
  const values = { category }
  return { at: 'categories', says: 'deliver.mimeNoComma', values, weight: 'asks' }
}

function lost(at: ProblemPlace, says: WordId): Problem {
  return { at, says, weight: 'asks' }
}
