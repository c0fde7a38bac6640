/**
 * What is surely harmless of a message that the page failed to show: recipients, subject, words, files.
 *
 * It is a message of its own, so that the one on the device stays as it was; but one that may have left
 * stays itself, or it could be sent twice.
 */
import { isFile } from '#compose/attachments/attachments.ts'
import { plainCopy } from '#compose/body/body.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { newId } from '#compose/field/newId.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

export function plainVersion(snapshot: MessageSnapshot): MessageSnapshot {
  const { to, cc, bcc, subject, body, attachments } = snapshot.message
  const files = attachments.filter(isFile).map((attachment) => {
    const { id, name, contentType, size, file, dropsLocation } = attachment
    return { id, name, contentType, size, file, ...(dropsLocation && { dropsLocation }) }
  })
  const message = {
    ...emptyMessage,
    ...{ to, cc, bcc, subject },
    body: { format: 'text' as const, ...plainCopy(body.text) },
    attachments: files,
  }
  if (mayHaveLeft(snapshot)) return { ...snapshot, message }
  const id = newId()
  return { id, stamp: createMessageIds(id, newId), message, draft: undefined, from: snapshot.from }
}

function mayHaveLeft({ delivery }: MessageSnapshot): boolean {
  return delivery?.step === 'final' || delivery?.step === 'scheduled'
}

/** Beside the one that lies here, which stays as it was. */
export function plainBeside(
  snapshot: MessageSnapshot,
  locks: Pick<MessageLocks, 'acquire' | 'letGo'>,
): MessageSnapshot {
  const plain = plainVersion(snapshot)
  if (plain.id !== snapshot.id) {
    locks.letGo(snapshot.id)
    void locks.acquire(plain.id)
  }
  return plain
}
