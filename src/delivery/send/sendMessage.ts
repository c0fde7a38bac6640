/**
 * Carries out a delivery plan to its end. It returns when Graph has accepted the letter.
 *
 * Otherwise it throws: UnknownOutcome when the final request was made and its answer is missing,
 * anything else when nothing was sent. After the final request began nothing is repeated but what
 * Graph says it did not do.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { sendDraft, sendMail } from '#graph/mail.ts'
import type { GraphAttachment } from '#graph/types.ts'
import { checkDraft } from '#delivery/draft/checkDraft.ts'
import {
  beginDelivery,
  type Delivery,
  type DeliveryWatch,
  type SendOrder,
} from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import { finalRequest } from './finalRequest.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import { toStampedMessage, type Letter } from '#delivery/core/outgoingMessage.ts'
import type { DeliveryPlan } from '#delivery/core/planDelivery.ts'
import { removeUnkept } from '#delivery/draft/removeDraft.ts'
import { sendAsMime } from './sendAsMime.ts'
import { toGraphAttachment } from '#delivery/attachments/toGraphAttachment.ts'
import { whileThere } from '#delivery/draft/detectDraftGone.ts'
import { writeDraft } from '#delivery/draft/writeDraft.ts'

export async function sendLetter(
  mailbox: Mailbox,
  letter: Letter,
  { plan, ...order }: SendOrder & { readonly plan: DeliveryPlan },
  watch: DeliveryWatch = {},
): Promise<void> {
  const delivery = beginDelivery(mailbox, letter, watch, order)
  try {
    await roads[plan.road](delivery)
  } catch (error) {
    if (isCancelled(error, watch)) await removeUnkept(delivery)
    throw error
  }
}

type Road = (delivery: Delivery) => Promise<void>

const roads: Readonly<Record<DeliveryPlan['road'], Road>> = {
  oneRequest: sendInOneRequest,
  viaDraft: sendViaDraft,
  mime: sendAsMime,
}

async function sendInOneRequest(delivery: Delivery): Promise<void> {
  const { mailbox, letter, order } = delivery
  const attachments = await readFiles(letter.message.attachments)
  const stamped = toStampedMessage(letter, order.intent)
  const message = { ...stamped, ...(attachments.length > 0 && { attachments }) }
  const keep = letter.message.saveToSentItems ? {} : ({ saveToSentItems: false } as const)
  const road = { by: 'oneRequest', keepsCopy: letter.message.saveToSentItems } as const
  await finalRequest(delivery, road, (call) => sendMail(mailbox.graph, { message, ...keep }, call))
}

async function sendViaDraft(delivery: Delivery): Promise<void> {
  const { mailbox, report } = delivery
  const draft = await whileThere(delivery, async () => {
    const written = await writeDraft(delivery)
    await checkDraft(delivery, written)
    return written
  })
  const road = { by: 'viaDraft', id: draft.id } as const
  await finalRequest(delivery, road, (call) => sendDraft(mailbox.graph, draft.id, call))
  report(undefined)
}

async function readFiles(files: readonly Attachment[]): Promise<GraphAttachment[]> {
  const read: GraphAttachment[] = []
  for (const file of files) {
    const attachment = await toGraphAttachment(file).catch((error: unknown) => {
      throw new AttachmentFailed(file.id, error)
    })
    read.push(attachment)
  }
  return read
}
