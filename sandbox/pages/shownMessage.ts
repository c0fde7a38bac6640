/** A stored message as JSON for people and tests: every property, and attachments by their SHA-256. */
import { sha256Hex } from '#sandbox/bytes/sha256.ts'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { StoredAttachment, StoredMessage } from '#sandbox/mailbox/message.ts'

export type ShownMessage = ReturnType<typeof shownMessage>

export function shownMessage(mailbox: Mailbox, { mime, attachments, ...message }: StoredMessage) {
  const folder = mailbox.folders.find(({ id }) => id === message.folderId)
  return {
    ...message,
    folder: folder?.wellKnownName ?? folder?.displayName ?? null,
    cameAsMime: mime !== null,
    attachments: attachments.map(shownAttachment),
  }
}

function shownAttachment({ bytes, ...attachment }: StoredAttachment) {
  return { ...attachment, size: bytes.length, sha256: sha256Of(bytes) }
}

/** Copies of a message share the bytes of their files, and tests ask again and again. */
const known = new WeakMap<Uint8Array, string>()

function sha256Of(bytes: Uint8Array): string {
  const sha256 = known.get(bytes) ?? sha256Hex(bytes)
  known.set(bytes, sha256)
  return sha256
}
