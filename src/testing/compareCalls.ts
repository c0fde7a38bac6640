/** For tests: calls previewed and calls a sandbox received, written alike so that they can be compared. */
import { readBody } from '#inspector/record/readBody.ts'
import { shownPieces, type RecordedCall } from '#inspector/record/recordedCall.ts'

/** What is needed of a sandbox's log. */
type Logged = {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly origin: string
}

/** A draft's id, given or not, is one and the same in all its calls. */
const withoutIds = (path: string) =>
  decodeURIComponent(path).replace(/(?<=\/messages\/)(\{draft-id\}|AAMk[^/?]+)/, 'ID')

export function received(log: readonly Logged[]) {
  return log.map(({ method, path, body, origin }) => {
    const isUpload = origin === 'upload'
    const shownPath = isUpload ? 'upload' : withoutIds(path.replace(/^\/(v1\.0|beta)/, ''))
    return { method, path: shownPath, body: withoutVersion(body) }
  })
}

export function shown(calls: readonly RecordedCall[]) {
  return Promise.all(
    calls.map(async (call) => {
      const path = withoutIds(shownPieces(call.path)).replace(/^\{upload-url(-\d)?\}$/, 'upload')
      return { method: call.method, path, body: await bodyOf(call) }
    }),
  )
}

/** Large files travel beside all else: each of the two is in order, and neither waits for the other. */
export function sideBySide<Call extends { readonly path: string }>(calls: readonly Call[]) {
  const isUpload = ({ path }: Call) => path === 'upload'
  return { uploads: calls.filter(isUpload), others: calls.filter((call) => !isUpload(call)) }
}

/** Each attempt has a version of its own, previewed or made. */
function withoutVersion(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const text = JSON.stringify(body)
  const version = /(MailComposerVersion","value":")[^"]*/g
  return JSON.parse(text.replace(version, '$1VERSION')) as unknown
}

/** JSON as what it says; MIME as it goes, in base64. */
async function bodyOf({ body }: RecordedCall): Promise<unknown> {
  const whole = await readBody(body)
  if (whole.kind === 'none') return null
  if (whole.kind === 'range') return { bytes: whole.range.end - whole.range.start }
  return whole.text.startsWith('{') ? withoutVersion(JSON.parse(whole.text)) : whole.text
}
