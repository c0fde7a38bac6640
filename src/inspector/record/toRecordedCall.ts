/** What fetch was asked for, as a call that can be shown and copied. */
import { bytesOf } from '#graph/http/exchange.ts'
import type { Method } from '#graph/http/retry.ts'
import { rangeOf } from './unreadFile.ts'
import { base64Length } from './recordedCall.ts'
import type { BodyPiece, Variable, UrlPiece, RecordedBody, RecordedCall } from './recordedCall.ts'

type Known = {
  readonly graphUrl: string
  readonly variables: readonly Variable[]
  readonly withFiles: (text: string) => readonly BodyPiece[]
}

/** How a gap is written while it is unknown: no encoding changes it. */
export const variableMark = (name: string) => `~${name}~`

export function toRecordedCall(url: string, init: RequestInit, known: Known): RecordedCall {
  const { graphUrl, variables, withFiles } = known
  const isGraph = url.startsWith(graphUrl)
  const path = isGraph ? url.slice(graphUrl.length) : new URL(url).pathname.slice(1)
  const pieces = toPieces(path, variables)
  const body = toBody(init.body, withFiles)
  const headers = toPairs(init.headers)
  return {
    method: (init.method ?? 'GET') as Method,
    url: isGraph ? toPieces(url, variables) : pieces,
    path: pieces,
    headers: headers.filter(([name]) => !/^(authorization|client-request-id)$/i.test(name)),
    scopes: scopesOf(init.headers),
    body,
    bodyBytes: body.kind === 'text' ? textBytes(body.pieces) : bytesOf(init.body),
    outputs: [],
  }
}

/** The recorder's token is the list of permissions. */
function scopesOf(headers: HeadersInit | undefined): string[] {
  const [, ...scopes] = (new Headers(headers).get('authorization') ?? '').split(' ')
  return scopes
}

function toPairs(headers: HeadersInit | undefined): [string, string][] {
  if (headers instanceof Headers) return [...headers]
  return Array.isArray(headers) ? (headers as [string, string][]) : Object.entries(headers ?? {})
}

function toPieces(text: string, variables: readonly Variable[]): UrlPiece[] {
  const pieces = text.split(/~([a-z0-9-]+)~/)
  return pieces
    .map((piece, at) => {
      if (at % 2 === 0) return piece
      return variables.find(({ name }) => name === piece) ?? variableMark(piece)
    })
    .filter((piece) => piece !== '')
}

function toBody(body: BodyInit | null | undefined, withFiles: Known['withFiles']): RecordedBody {
  if (body === undefined || body === null) return { kind: 'none' }
  if (typeof body === 'string') return { kind: 'text', pieces: withFiles(body) }
  const range = rangeOf(body)
  if (range) return { kind: 'range', range }
  const file = new Blob([body as ArrayBuffer])
  return { kind: 'range', range: { name: 'body', size: file.size, file, start: 0, end: file.size } }
}

function textBytes(pieces: readonly BodyPiece[]): number {
  const sizes = pieces.map((piece) =>
    typeof piece === 'string' ? bytesOf(piece) : base64Length(piece.size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
