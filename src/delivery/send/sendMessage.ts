/**
 * Carries out a delivery plan to its end. It returns when Graph has accepted the message.
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
  type DeliveryEvents,
  type SendRequest,
} from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import { finalRequest } from './finalRequest.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { DeliveryPlan } from '#delivery/core/planDelivery.ts'
import { removeUnsaved } from '#delivery/draft/removeDraft.ts'
import { checkLeft, removeLeft } from '#delivery/draft/leftDraft.ts'
import { sendAsMime } from './sendAsMime.ts'
import { toGraphAttachment } from '#delivery/attachments/toGraphAttachment.ts'
import { detectDraftGone } from '#delivery/draft/detectDraftGone.ts'
import { writeDraft } from '#delivery/draft/writeDraft.ts'

export async function sendMessage(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  { plan, ...order }: SendRequest & { readonly plan: DeliveryPlan },
  callbacks: DeliveryEvents = {},
): Promise<void> {
  const delivery = beginDelivery(mailbox, outgoing, callbacks, order)
  try {
    await routes[plan.route](delivery)
  } catch (error) {
    if (isCancelled(error, callbacks)) await removeUnsaved(delivery)
    throw error
  }
}

type Route = (delivery: Delivery) => Promise<void>

const routes: Readonly<Record<DeliveryPlan['route'], Route>> = {
  oneRequest: sendInOneRequest,
  viaDraft: sendViaDraft,
  mime: sendAsMime,
}

async function sendInOneRequest(delivery: Delivery): Promise<void> {
  const { mailbox, outgoing, order } = delivery
  await checkLeft(delivery)
  const attachments = await readFiles(outgoing.message.attachments)
  const stamped = toGraphMessageWithIds(outgoing, order.intent)
  const message = { ...stamped, ...(attachments.length > 0 && { attachments }) }
  const keep = outgoing.message.saveToSentItems ? {} : ({ saveToSentItems: false } as const)
  const route = { by: 'oneRequest', keepsCopy: outgoing.message.saveToSentItems } as const
  await finalRequest(delivery, route, (call) => sendMail(mailbox.graph, { message, ...keep }, call))
  await removeLeft(delivery)
}

async function sendViaDraft(delivery: Delivery): Promise<void> {
  const { mailbox, report } = delivery
  const draft = await detectDraftGone(delivery, async () => {
    const written = await writeDraft(delivery)
    await checkDraft(delivery, written)
    return written
  })
  const route = { by: 'viaDraft', id: draft.id } as const
  await finalRequest(delivery, route, (call) => sendDraft(mailbox.graph, draft.id, call))
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
