/**
 * A message whose files need not be read to see how it would travel.
 *
 * A small file is stood in for by a mark that is found again, in base64, where the content would be;
 * a large one by its size. So the preview of a message costs the same whatever is attached. A file that
 * lies in the mailbox is not fetched for it: where its content matters, that is named as unread.
 */
import type { Attachment, StoredAttachment } from '#compose/attachments/attachments.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { smallFileLimit } from '#delivery/core/planDelivery.ts'
import { UnfetchedFile, UnreadFile } from './unreadFile.ts'
import type { BodyPiece, FileContent } from './recordedCall.ts'

export type FilePlaceholders = {
  readonly outgoing: OutgoingMessage
  /** The text of a body with the files put where their marks are. */
  readonly withFiles: (text: string) => readonly BodyPiece[]
  /** What stands for a file that would be fetched now. */
  readonly fetched: (stored: StoredAttachment) => Blob
  /** Marks that no body held: their files travel in a way that cannot be seen without reading. */
  readonly unfound: () => number
}

/** `reads` takes the small files of this device as they are. */
export function filePlaceholder(
  outgoing: OutgoingMessage,
  newId: () => string,
  { reads = false } = {},
): FilePlaceholders {
  const marks = new Map<string, FileContent>()
  const found = new Set<string>()
  let madeOfUnread = false

  // 36 characters: a multiple of three, so that the base64 has no padding.
  function mark(content: FileContent): Blob {
    const text = newId()
    marks.set(btoa(text), content)
    return new Blob([text])
  }

  function replace(attachment: Attachment): Attachment {
    if (!('file' in attachment) || attachment.size === 0) return attachment
    const { name, size, file } = attachment
    if (size >= smallFileLimit) return { ...attachment, file: new UnreadFile(attachment) }
    if (reads) return attachment
    const marked = mark({ name, size, file })
    return { ...attachment, size: marked.size, file: marked }
  }

  function fetched({ name, size }: StoredAttachment): Blob {
    const content = { name, size, file: new UnfetchedFile() }
    if (size > 0 && size < smallFileLimit && !reads) return mark(content)
    madeOfUnread = true
    return new UnreadFile(content)
  }

  function withFiles(text: string): readonly BodyPiece[] {
    if (madeOfUnread && !text.startsWith('{')) return [unread(text)]
    return split(text, [...marks.keys()]).map((piece) => {
      const file = marks.get(piece)
      if (file) found.add(piece)
      return file ?? piece
    })
  }

  const { message } = outgoing
  const attachments = message.attachments.map(replace)
  return {
    outgoing: { ...outgoing, message: { ...message, attachments } },
    ...{ withFiles, fetched },
    unfound: () => marks.size - found.size,
  }
}

/** A whole message in base64, with something in it that is not here. */
function unread(base64: string): FileContent {
  const padding = /=*$/.exec(base64)?.[0].length ?? 0
  const size = (base64.length / 4) * 3 - padding
  return { name: 'message.eml', size, file: new UnfetchedFile() }
}

function split(text: string, marks: readonly string[]): string[] {
  if (marks.length === 0) return [text]
  const any = new RegExp(`(${marks.map(escape).join('|')})`)
  return text.split(any).filter((piece) => piece !== '')
}

/** Base64 has a plus. */
const escape = (mark: string) => mark.replaceAll('+', '\\+')
