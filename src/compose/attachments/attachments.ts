/**
 * The files of a letter: handles and facts, never bytes. Two files may bear one name; the id parts them.
 */
import type { Problem } from '#compose/problem.ts'
import type { WordId, WordValues } from '#words/words.ts'

export type Attachment = {
  readonly id: string
  readonly name: string
  /** MIME type as the browser knows it, or "application/octet-stream". */
  readonly contentType: string
  /** Bytes. */
  readonly size: number
  readonly file: Blob
}

type UploadState = {
  /** Paused: the writer holds it back. */
  readonly state: 'uploading' | 'paused'
  readonly sentBytes: number
  /** It travels in pieces. */
  readonly canPause?: true
}

/** Where a file stands on its way; without an entry it has not begun. */
export type AttachmentState =
  | UploadState
  | { readonly state: 'attached' }
  | { readonly state: 'failed'; readonly says: WordId; readonly values?: WordValues }

export type AttachmentStates = Readonly<Record<string, AttachmentState>>

export const noAttachments: readonly Attachment[] = []

/** Exchange Online's limit for one message (Exchange Online limits). */
export const mostAttachments = 250

/** Graph: attachment: createUploadSession, files up to 150 MB. */
export const largestAttachmentBytes = 157_286_400

export function totalBytes(attachments: readonly Attachment[]): number {
  return attachments.reduce((sum, { size }) => sum + size, 0)
}

/** A letter that was promised a file does not leave without it. */
export function attachmentProblems(
  attachments: readonly Attachment[],
  states: AttachmentStates,
): Problem[] {
  return attachments
    .filter(({ id }) => states[id]?.state === 'failed')
    .map(({ id, name }) => ({
      at: 'attachments',
      item: id,
      says: 'attachments.stillFailing',
      values: { file: name },
      weight: 'blocks',
    }))
}
