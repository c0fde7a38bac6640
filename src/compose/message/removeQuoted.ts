/** The part kept below the text leaves the message, and with it the pictures that stood in it. */
import { isInline } from '#compose/attachments/attachments.ts'
import { withoutQuoted } from '#compose/body/quoted.ts'
import type { ComposedMessage } from './message.ts'
import { isPicture } from '#compose/attachments/inlineImages.ts'

export function removeQuoted(message: ComposedMessage): ComposedMessage {
  const body = withoutQuoted(message.body)
  const attachments = message.attachments.filter((one) => !isInline(one) || isPicture(one, body))
  return { ...message, body, attachments }
}
