/**
 * A letter whose files need not be read to see how it would travel.
 *
 * A small file is stood in for by a mark that is found again, in base64, where the content would be;
 * a large one by its size. So the preview of a letter costs the same whatever is attached.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { Letter } from '#deliver/letter.ts'
import { smallFileLimit } from '#deliver/planDelivery.ts'
import { UnreadFile } from './unreadFile.ts'
import type { BodyPiece, FileContent } from './wireCall.ts'

export type StandIns = {
  readonly letter: Letter
  /** The text of a body with the files put where their marks are. */
  readonly withFiles: (text: string) => readonly BodyPiece[]
  /** Marks that no body held: their files travel in a way that cannot be seen without reading. */
  readonly unfound: () => number
}

/** `reads` takes the small files as they are. */
export function standIn(letter: Letter, newId: () => string, { reads = false } = {}): StandIns {
  const marks = new Map<string, FileContent>()
  const found = new Set<string>()

  function replace(attachment: Attachment): Attachment {
    if (!('file' in attachment) || attachment.size === 0) return attachment
    const { name, size, file } = attachment
    if (size >= smallFileLimit) return { ...attachment, file: new UnreadFile(attachment) }
    if (reads) return attachment
    // 36 characters: a multiple of three, so that the base64 has no padding.
    const mark = newId()
    marks.set(btoa(mark), { name, size, file })
    return { ...attachment, size: mark.length, file: new Blob([mark]) }
  }

  const { message } = letter
  const attachments = message.attachments.map(replace)
  return {
    letter: { ...letter, message: { ...message, attachments } },
    withFiles: (text) =>
      split(text, [...marks.keys()]).map((piece) => {
        const file = marks.get(piece)
        if (file) found.add(piece)
        return file ?? piece
      }),
    unfound: () => marks.size - found.size,
  }
}

function split(text: string, marks: readonly string[]): string[] {
  if (marks.length === 0) return [text]
  const any = new RegExp(`(${marks.map(escape).join('|')})`)
  return text.split(any).filter((piece) => piece !== '')
}

/** Base64 has a plus. */
const escape = (mark: string) => mark.replaceAll('+', '\\+')
