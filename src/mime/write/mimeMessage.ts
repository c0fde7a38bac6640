/**
 * A message as one MIME message can say it (RFC 5322, 2045): the noun between ours and its bytes.
 *
 * What MIME has no word for is not here: the flag, and whether a copy is kept. Files are handles.
 */
import type { Importance } from '#compose/importance/importance.ts'
import type { Receipts } from '#compose/receipts/receipts.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import type { Sensitivity } from '#compose/sensitivity/sensitivity.ts'

export type MimeFile = {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly file: Blob
  /** The text shows it as `cid:…`. */
  readonly contentId?: string | undefined
  /** A message that is written as it is (messageTransfer.ts); all other files are base64. */
  readonly transfer?: '7bit' | '8bit' | undefined
}

export type MimeMessage = {
  readonly from?: Recipient | undefined
  readonly sender?: Recipient | undefined
  readonly to: readonly Recipient[]
  readonly cc: readonly Recipient[]
  readonly bcc: readonly Recipient[]
  readonly replyTo: readonly Recipient[]
  readonly subject: string
  readonly text: string
  /** Without it the message is plain text. */
  readonly html?: string | undefined
  readonly files: readonly MimeFile[]
  readonly importance: Importance
  readonly sensitivity: Sensitivity
  readonly categories: readonly string[]
  readonly receipts: Receipts
  /** ISO 8601 in UTC. */
  readonly expires?: string | undefined
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

// prettier-ignore
export const emptyMimeMessage: MimeMessage = {
  to: [], cc: [], bcc: [], replyTo: [], subject: '', text: '', files: [],
  importance: 'normal', sensitivity: 'normal', categories: [],
  receipts: { read: false, delivery: false }, headers: [],
}
