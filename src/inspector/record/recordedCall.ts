/**
 * One request as it goes over the wire, before or without its being sent.
 *
 * The token is not in it. What only an earlier call's answer tells (the id of a draft, the URL of an
 * upload) stands as a named gap; the bytes of files are named, not held.
 */
import type { Method } from '#graph/http/retry.ts'

/** Something a call's answer tells and later calls need. */
export type Variable = {
  /** Readable and unique: "draft-id", "upload-url-2". */
  readonly name: string
  /** The property of the answer that holds it. */
  readonly property: 'id' | 'uploadUrl'
  /** The call that gives it, from 0. */
  readonly call: number
}

export type UrlPiece = string | Variable

/** A file whose whole content stands here in base64. */
export type FileContent = { readonly name: string; readonly size: number; readonly file: Blob }

export type BodyPiece = string | FileContent

/** Bytes of a file, `end` excluded. */
export type FileRange = FileContent & { readonly start: number; readonly end: number }

export type RecordedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly pieces: readonly BodyPiece[] }
  | { readonly kind: 'range'; readonly range: FileRange }

export type RecordedCall = {
  readonly method: Method
  readonly url: readonly UrlPiece[]
  /** Below the version; for an upload the gap alone. */
  readonly path: readonly UrlPiece[]
  /** In the order sent, without Authorization. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The least permissions; none where the URL carries its own. */
  readonly scopes: readonly string[]
  readonly body: RecordedBody
  readonly bodyBytes: number
  /** What later calls take from its answer. */
  readonly outputs: readonly Variable[]
}

export function variablesOf({ url }: Pick<RecordedCall, 'url'>): Variable[] {
  return url.filter((piece) => typeof piece !== 'string')
}

export function shownPieces(pieces: readonly UrlPiece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.name}}`)).join('')
}

export function base64Length(bytes: number): number {
  return 4 * Math.ceil(bytes / 3)
}
