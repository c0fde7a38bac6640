/**
 * A message without the signature that was inserted automatically, and without its images: what its writer wrote.
 * Pure.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { isPicture } from '#compose/attachments/inlineImages.ts'
import { withoutSignature, type Body } from '#compose/body/bodyValue.ts'

type Signed = { readonly body: Body; readonly attachments: readonly Attachment[] }

export function unsigned<Message extends Signed>(message: Message): Message {
  const { signature } = message.body
  if (!signature) return message
  const body = withoutSignature(message.body)
  const attachments = message.attachments.filter(
    (one) => !isPicture(one, { ...body, ...signature }) || isPicture(one, body),
  )
  return { ...message, body, attachments }
}
