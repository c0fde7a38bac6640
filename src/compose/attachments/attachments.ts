/**
 * What is attached to a message: handles and facts, never bytes. Two may bear one name; the id parts
 * them. What kind one is, is told by the property that holds its content.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { GraphAttachmentRead, GraphItem, GraphReference } from '#graph/types.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'

type AttachmentInfo = {
  readonly id: string
  readonly name: string
  /** MIME type as the browser knows it, or "application/octet-stream". */
  readonly contentType: string
  /** Bytes. */
  readonly size: number
}

/** A file of this device. With a `contentId` it is an image that stands in the text. */
export type FileAttachment = AttachmentInfo & {
  readonly file: Blob
  readonly contentId?: string
  /** Leaves this device only without the place it was taken at (withoutLocations.ts); here it stays as it is. */
  readonly dropsLocation?: true
}

/** Graph: itemAttachment. A message, an event or a contact; `size` is that of its JSON. */
export type ItemAttachment = AttachmentInfo & { readonly item: GraphItem }

/** Graph: referenceAttachment. A link to a file elsewhere; its own properties exist in beta only. */
export type ReferenceAttachment = AttachmentInfo & { readonly reference: GraphReference }

/** Lies only in the server's draft: there it stays, until it is fetched or removed. */
export type StoredAttachment = AttachmentInfo & {
  readonly stored: true
  readonly contentId?: string
  /** What it is, when it is no file. */
  readonly kind?: 'item' | 'reference'
}

export type Attachment = FileAttachment | ItemAttachment | ReferenceAttachment | StoredAttachment

export function isFile(attachment: Attachment): attachment is FileAttachment {
  return 'file' in attachment
}

export function isStored(attachment: Attachment): attachment is StoredAttachment {
  return 'stored' in attachment
}

/** Stands in the text, so it is no entry of the list of files (Graph: attachment, isInline). */
export function isInline(attachment: Attachment): boolean {
  return 'contentId' in attachment && attachment.contentId !== undefined
}

/** One that a draft holds. Its server id is for `delivery/`: it belongs into the draft's `attached`. */
export function fromGraphAttachment(
  read: GraphAttachmentRead,
  { newId }: { readonly newId: () => string },
): StoredAttachment {
  const { name, contentType, size, isInline, contentId } = read
  return {
    id: newId(),
    name: name ?? '',
    contentType: contentType ?? 'application/octet-stream',
    size: size ?? 0,
    stored: true,
    ...(isInline && contentId && { contentId }),
    ...kindOf(read['@odata.type']),
  }
}

function kindOf(type: string | undefined): Pick<StoredAttachment, 'kind'> {
  const [, kind] = /\b(item|reference)Attachment$/i.exec(type ?? '') ?? []
  return kind ? { kind: kind.toLowerCase() as 'item' | 'reference' } : {}
}

type UploadState = {
  /** Paused: the writer holds it back. Waiting: it goes on when it can. */
  readonly state: 'uploading' | 'paused' | 'waiting'
  readonly sentBytes: number
  /** It travels in pieces. */
  readonly canPause?: true
}

/** Where a file stands on its way; without an entry it has not begun. */
export type AttachmentState =
  | UploadState
  | { readonly state: 'attached' }
  | { readonly state: 'failed'; readonly textKey: TextKey; readonly values?: TextValues }

export type AttachmentStates = Readonly<Record<string, AttachmentState>>

export const noAttachments: readonly Attachment[] = []

/** Exchange Online's limit for one message (Exchange Online limits). */
export const mostAttachments = 250

/** Graph: attachment: createUploadSession, files up to 150 MB. */
export const largestAttachmentBytes = 157_286_400

export function totalBytes(attachments: readonly Attachment[]): number {
  return attachments.reduce((sum, { size }) => sum + size, 0)
}

/** A message that was promised a file does not leave without it. */
export function validateAttachments(
  attachments: readonly Attachment[],
  states: AttachmentStates,
): ValidationIssue[] {
  return attachments
    .filter(({ id }) => states[id]?.state === 'failed')
    .map(({ id, name }) => ({
      field: 'attachments',
      item: id,
      textKey: 'attachments.stillFailing',
      values: { file: name },
      severity: 'blocks',
    }))
}
