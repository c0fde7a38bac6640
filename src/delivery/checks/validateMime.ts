/**
 * What MIME has no word for, said before a message travels in that form. What nobody would miss in
 * the message itself is only asked about; files that would be missing block. Pure.
 */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { filledHeaders } from '#compose/headers/headers.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isExtended } from '#compose/openExtension/openExtension.ts'
import type { ValidationIssue, IssueField } from '#compose/field/validationIssue.ts'
import { mimeBytes, mimeLimit } from '#mime/write/mimeBytes.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function validateMime(
  message: ComposedMessage,
  draft?: Pick<ServerDraft, 'isAnswer'>,
): ValidationIssue[] {
  return [
    ...validateSize(message),
    ...validateFiles(message),
    ...mimeLosses(message),
    ...validateConversation(message, draft),
  ]
}

/** Exchange knows the conversation by the draft; of a message in MIME, by these headers alone. */
function validateConversation({ headers }: ComposedMessage, draft?: Pick<ServerDraft, 'isAnswer'>) {
  const isNamed = filledHeaders(headers).some(({ name }) =>
    /^(in-reply-to|references)$/i.test(name),
  )
  return draft?.isAnswer && !isNamed ? [lost('headers', 'deliver.mimeNoConversation')] : []
}

export function fitsMime(message: ComposedMessage): boolean {
  return mimeBytes(message) <= mimeLimit
}

function validateSize(message: ComposedMessage): ValidationIssue[] {
  if (fitsMime(message)) return []
  const bytes = mimeBytes(message)
  const at = message.attachments.length > 0 ? 'attachments' : 'body'
  const values = { size: megabytes(bytes), most: megabytes(mimeLimit) }
  return [{ field: at, textKey: 'deliver.mimeTooLarge', values, severity: 'blocks' }]
}

/** With one decimal, rounded up so that what is too large never reads as what fits. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

/** Files that lie in the draft are fetched first (mimeBody.ts). */
function validateFiles({ attachments }: ComposedMessage): ValidationIssue[] {
  return attachments
    .filter((one) => !isFile(one) && !isStored(one))
    .map((one) => {
      const values = { file: one.name }
      return {
        field: 'attachments',
        item: one.id,
        textKey: reasonOf(one),
        values,
        severity: 'blocks',
      }
    })
}

function reasonOf(attachment: Attachment): TextKey {
  return 'reference' in attachment ? 'deliver.mimeNoReference' : 'deliver.mimeNoItem'
}

/** Properties that stay behind in whichever way a message becomes MIME. */
export function mimeLosses(message: ComposedMessage): ValidationIssue[] {
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
function commaLost(category: string): ValidationIssue {
  const values = { category }
  return { field: 'categories', textKey: 'deliver.mimeNoComma', values, severity: 'asks' }
}

function lost(at: IssueField, textKey: TextKey): ValidationIssue {
  return { field: at, textKey, severity: 'asks' }
}
