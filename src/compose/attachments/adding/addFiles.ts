/**
 * Which of the picked files can be attached, and why the others cannot. What fits is always kept.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'

export type RefusedFile = { readonly name: string } & (
  | { readonly reason: 'empty' }
  | { readonly reason: 'folder' }
  | { readonly reason: 'tooLarge'; readonly size: number; readonly mostBytes: number }
  | { readonly reason: 'tooMany' }
)

export type FileLimits = {
  /** The largest file that is taken, in bytes. */
  readonly mostBytes: number
  /** How many more files the message has room for. */
  readonly room: number
}

export type AddedFiles = {
  readonly attached: readonly Attachment[]
  readonly refused: readonly RefusedFile[]
}

export function addFiles(
  files: readonly File[],
  newId: () => string,
  { mostBytes, room }: FileLimits,
): AddedFiles {
  const attached: Attachment[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    const { name, size } = file
    if (size === 0) refused.push({ name, reason: 'empty' })
    else if (size > mostBytes) refused.push({ name, reason: 'tooLarge', size, mostBytes })
    else if (attached.length >= room) refused.push({ name, reason: 'tooMany' })
    else attached.push(toAttachment(file, newId()))
  }
  return { attached, refused }
}

function toAttachment(file: File, id: string): Attachment {
  const contentType = file.type || 'application/octet-stream'
  return { id, name: file.name, contentType, size: file.size, file }
}
