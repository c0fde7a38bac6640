/**
 * The requests of an upload session: put a range, ask where it stands, give it up.
 *
 * Graph: createUploadSession; attach large files to Outlook messages.
 */
import { GraphError } from '#graph/http/graphError.ts'
import type { Transport } from '#graph/http/transport.ts'
import { parseNextStart } from './parseNextStart.ts'
import { requireReadable, sliceOf } from '#graph/http/readBytes.ts'
import { toGraphError } from '#graph/http/toGraphError.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'

export type Upload = {
  readonly file: Blob
  readonly url: string
  readonly transport: Transport
  readonly signal: AbortSignal | undefined
}

export type UploadStep =
  | { readonly done: true; readonly attachmentId: string | undefined }
  | { readonly done: false; readonly next: number }

/** 320 KiB, which other Graph uploads want multiples of; twelve of them are under Outlook's 4 MB. */
export const stepBytes = 320 * 1024
export const mostSteps = 12

/** Giving up must not keep anybody waiting. */
const goodbyeWithin = 10_000

export async function putRange(upload: Upload, start: number, bytes: number): Promise<UploadStep> {
  const { file, url, transport, signal } = upload
  const end = Math.min(start + bytes, file.size)
  const body = sliceOf(file, start, end)
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Range': `bytes ${start}-${end - 1}/${file.size}`,
  }
  const read = async (response: Response): Promise<UploadStep> => {
    if (!response.ok) throw await toUploadError(response)
    if (response.status === 201) return { done: true, attachmentId: attachmentIdOf(response) }
    return toStep(parseNextStart(await readJson(response), file.size) ?? end, file.size)
  }
  try {
    return await transport.send({ url, signal, init: { method: 'PUT', headers, body }, read })
  } catch (error) {
    // Without an answer: the connection broke, or the file could not be read on its way out.
    const isLost = error instanceof GraphError && error.failure.kind === 'offline'
    if (isLost) await requireReadable(file, start)
    throw error
  }
}

/** Not documented for Outlook: a server that does not answer this leaves us our own count. */
export async function askStep(upload: Upload, start: number): Promise<UploadStep> {
  const { file, url, transport, signal } = upload
  const read = async (response: Response): Promise<UploadStep> => {
    if (response.ok)
      return toStep(parseNextStart(await readJson(response), file.size) ?? start, file.size)
    const error = await toUploadError(response)
    if (error instanceof UploadExpired || error.failure.kind !== 'rejected') throw error
    return { done: false, next: start }
  }
  return transport.send({ url, signal, init: { method: 'GET' }, read })
}

/** Deletes a session nobody will go on with. It never fails: an unused one dies by itself. */
export async function cancelUpload(url: string, transport: Transport): Promise<void> {
  const signal = AbortSignal.timeout(goodbyeWithin)
  const read = () => Promise.resolve()
  await transport.send({ url, signal, init: { method: 'DELETE' }, read }).catch(() => undefined)
}

function toStep(next: number, size: number): UploadStep {
  return next >= size ? { done: true, attachmentId: undefined } : { done: false, next }
}

async function toUploadError(response: Response): Promise<GraphError | UploadExpired> {
  const { status } = response
  if ([401, 404, 410].includes(status)) return new UploadExpired(`The upload ended: ${status}.`)
  const error = await toGraphError(response)
  // 416: we are not where the server is. Asking it puts that right.
  if (status !== 416) return error
  return new GraphError({ kind: 'unavailable', status, retryAfterMs: undefined }, error)
}

async function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined) as Promise<unknown>
}

/** Location ends in Attachments('…'); browsers may hide it. */
function attachmentIdOf(response: Response): string | undefined {
  const [, id] = /\/Attachments\('([^']+)'\)/i.exec(response.headers.get('location') ?? '') ?? []
  return id && decodeURIComponent(id)
}
