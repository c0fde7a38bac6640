/**
 * A file in MIME as a message on screen, with what could not be understood of it.
 *
 * It fails only by UnreadableMail, and never takes the page's time: a worker reads.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import { askWorker } from './readInWorker.ts'
import type { ParseIssue } from './parseIssue.ts'
import { ownReading } from './divergentPlainText.ts'
import type { ReadMail } from './readMail.ts'
import type { SmimeKind } from './smimeKind.ts'
import { toComposedMessage, type ReadOptions } from './toComposedMessage.ts'
import { UnreadableMail } from './unreadableMail.ts'

export type ReadMessage = {
  readonly message: ComposedMessage
  readonly notUnderstood: readonly ParseIssue[]
  /** Signed or encrypted: only `raw` can be sent, byte for byte. */
  readonly smimeKind?: SmimeKind | undefined
  readonly raw: Blob
}

type Options = ReadOptions & {
  /** Reads away from the page. */
  readonly read?: (file: Blob, signal?: AbortSignal) => Promise<ReadMail>
  readonly signal?: AbortSignal
}

/** Bytes. Exchange Online takes no larger message, and base64 adds a third. */
const mostBytes = 210_000_000

export async function readMime(file: Blob, options: Options): Promise<ReadMessage> {
  const { read = askWorker } = options
  if (file.size > mostBytes) throw new UnreadableMail('tooLarge')
  const mail = await read(file, options.signal).catch((error: unknown) => {
    throw error instanceof UnreadableMail ? error : new UnreadableMail('unreadable', error)
  })
  const { issues, smimeKind } = mail
  if (issues.some(({ what }) => what === 'noMessage')) throw new UnreadableMail('noMessage')
  const message = toMessage(mail, options)
  const text = ownReading(message.body, mail.message)
  const isOwn = text !== undefined
  return {
    message: isOwn ? { ...message, body: { ...message.body, text } } : message,
    notUnderstood: isOwn ? [...issues, { what: 'otherText' }] : issues,
    raw: file,
    ...(smimeKind && { smimeKind }),
  }
}

function toMessage({ message, files }: ReadMail, options: ReadOptions): ComposedMessage {
  const handles = files.map(({ bytes, ...info }) => {
    return { ...info, id: options.newId(), file: new Blob([bytes], { type: info.contentType }) }
  })
  return toComposedMessage({ ...message, files: handles }, options)
}
