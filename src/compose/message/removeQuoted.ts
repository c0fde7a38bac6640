/** The part kept below the text leaves the letter, and with it the pictures that stood in it. */
import { isInline } from '#compose/attachments/attachments.ts'
import { withoutKept } from '#compose/body/quoted.ts'
import type { ComposedMessage } from './message.ts'
import { isPicture } from '#compose/attachments/inlineImages.ts'

export function removeKept(message: ComposedMessage): ComposedMessage {
  const body = withoutKept(message.body)
  const attachments = message.attachments.filter((one) => !isInline(one) || isPicture(one, body))
  return { ...message, body, attachments }
}
