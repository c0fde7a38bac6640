/** The whole body of a call, with the files in it: read only when it is copied. */
import { toFileAttachment } from '#delivery/attachments/toFileAttachment.ts'
import type { BodyPiece, FileRange, RecordedBody } from './recordedCall.ts'

export type WholeBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'range'; readonly range: FileRange }

export async function readBody(body: RecordedBody): Promise<WholeBody> {
  if (body.kind !== 'text') return body
  return { kind: 'text', text: (await Promise.all(body.pieces.map(readPiece))).join('') }
}

async function readPiece(piece: BodyPiece): Promise<string> {
  if (typeof piece === 'string') return piece
  const { contentBytes } = await toFileAttachment({ ...piece, id: '', contentType: '' })
  return contentBytes
}
