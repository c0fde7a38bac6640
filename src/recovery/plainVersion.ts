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
import { createStamp } from '#delivery/core/messageIds.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

export function plainVersion(letter: PlainLetter): PlainLetter {
  const { to, cc, bcc, subject, body, attachments } = letter.message
  const files = attachments.filter(isFile).map((attachment) => {
    const { id, name, contentType, size, file } = attachment
    return { id, name, contentType, size, file }
  })
  const message = {
    ...emptyMessage,
    ...{ to, cc, bcc, subject },
    body: { format: 'text' as const, ...plainCopy(body.text) },
    attachments: files,
  }
  if (mayHaveLeft(letter)) return { ...letter, message }
  const id = newId()
  return { id, stamp: createStamp(id, newId), message, draft: undefined, from: letter.from }
}

function mayHaveLeft({ delivery }: PlainLetter): boolean {
  return delivery?.step === 'final' || delivery?.step === 'scheduled'
}

/** Beside the one that lies here, which stays as it was. */
export function plainBeside(
  letter: PlainLetter,
  locks: Pick<LetterLocks, 'hold' | 'letGo'>,
): PlainLetter {
  const plain = plainVersion(letter)
  if (plain.id !== letter.id) {
    locks.letGo(letter.id)
    void locks.hold(plain.id)
  }
  return plain
}
