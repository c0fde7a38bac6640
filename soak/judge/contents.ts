/**
 * For the soak test: what a message says and what a message in the mailbox says, written alike. It shares
 * no code with what the product compares by.
 */
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { adele } from '#testing/fakeAuth.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'

export function contentsOfWritten(
  { message, from }: MessageSnapshot,
  bytesOf: (one: Attachment) => Uint8Array | undefined,
): string {
  const { to, cc, subject, body, attachments } = message
  const addresses = (list: typeof to) => list.map((one) => ('address' in one ? one.address : ''))
  const files = attachments.map((one) => [one.name, bytesOf(one)] as const)
  const sender = from?.address ?? adele.address
  return write({ sender, to: addresses(to), cc: addresses(cc), subject, text: body.text, files })
}

export function contentsOfStored(stored: StoredMessage): string {
  const { toRecipients, ccRecipients, subject, body, attachments } = stored
  const addresses = (line: typeof toRecipients) =>
    line.map(({ emailAddress }) => emailAddress.address ?? '')
  const text = body.content.replace(/<head>[^]*?<\/head>|<[^>]*>/g, ' ')
  const files = attachments.map(({ name, bytes }) => [name, bytes] as const)
  const sender = stored.from?.emailAddress.address ?? ''
  return write({
    ...{ sender, to: addresses(toRecipients), cc: addresses(ccRecipients) },
    ...{ subject, text, files },
  })
}

type Contents = {
  readonly sender: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly subject: string
  readonly text: string
  readonly files: readonly (readonly [string, Uint8Array | undefined])[]
}

function write({ sender, to, cc, subject, text, files }: Contents): string {
  const sorted = (addresses: readonly string[]) => addresses.map((one) => one.toLowerCase()).sort()
  // All bytes of a file of the soak are alike.
  const written = files.map(([name, bytes]) => `${name}:${bytes?.length}:${bytes?.[0]}`).sort()
  return JSON.stringify([
    sender.toLowerCase(),
    sorted(to),
    sorted(cc),
    subject.trim(),
    text.trim(),
    written,
  ])
}
