/**
 * Which route a message takes, and which permissions that needs. Pure.
 *
 * One request if everything fits into it; otherwise, and always when scheduled, a draft that is filled
 * and then sent: sendMail may ignore the deferral (deferredSend.ts). Graph takes write requests up to 4 MB, base64 included, attachments by POST under 3 MB and upload
 * sessions from 3 MB on (Graph: outlook-large-attachments).
 */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import type { Capabilities } from '#config/clouds.ts'
import type { SendIntent } from './sendState.ts'
import type { CreateBegun, ServerDraft } from './serverDraft.ts'

export type DeliveryPlan = {
  readonly route: 'oneRequest' | 'viaDraft' | 'mime'
  /** Files this cloud has no way for. */
  readonly tooLarge: readonly Attachment[]
  readonly scopes: readonly string[]
  /** The copy in Sent Items was not wanted, but a draft that is sent always leaves one. */
  readonly isKeptAnyway: boolean
}

/** Bytes. Below it by POST, from it on by upload session: the border of both, whichever MB is meant. */
export const smallFileLimit = 3_000_000

/** Bytes of JSON: 4 MB with room for the stamp, the wrapper and another way of counting. */
export const requestLimit = 3_800_000

/** One try to send a message: how it was asked for, and how it goes. Planned once, at the click. */
export type SendAttempt = { readonly intent: SendIntent; readonly plan: DeliveryPlan }

type Options = {
  readonly draft?: ServerDraft | undefined
  readonly capabilities: Capabilities
  readonly as?: SendIntent['as'] | undefined
  readonly sendAt?: SendIntent['sendAt']
}

export function planDelivery(message: ComposedMessage, options: Options): DeliveryPlan {
  return options.as === 'mime' ? planMime(message, options) : planJson(message, options)
}

function planMime(message: ComposedMessage, { draft }: Options): DeliveryPlan {
  return {
    route: 'mime',
    tooLarge: [],
    // A draft of it goes when the message has left.
    scopes: draft ? [...saveScopes, ...sendScopes] : sendScopes,
    isKeptAnyway: !message.saveToSentItems,
  }
}

function planJson(
  message: ComposedMessage,
  { draft, capabilities, sendAt }: Options,
): DeliveryPlan {
  const large = message.attachments.filter(isLarge)
  const isHere = !message.attachments.some(isStored)
  const fits = large.length === 0 && isHere && requestBytes(message) <= requestLimit
  const route = mayLeaveDraft({ message, draft }) && !sendAt && fits ? 'oneRequest' : 'viaDraft'
  return {
    route,
    tooLarge: capabilities.uploadSession ? [] : large,
    scopes: route === 'oneRequest' && !draft ? sendScopes : [...saveScopes, ...sendScopes],
    isKeptAnyway: route === 'viaDraft' && !message.saveToSentItems,
  }
}

/**
 * A draft that is sent always leaves a copy in Sent Items. Where none is wanted the message goes without it, and
 * it is deleted afterwards; one that was there before, or answers something, belongs to a conversation.
 */
function mayLeaveDraft({ message, draft, creating }: Copied): boolean {
  if (!draft && !creating) return true
  return !message.saveToSentItems && !draft?.isOpened && !draft?.isAnswer
}

/** A message, and what there is of it in the mailbox or was asked for. */
type Copied = {
  readonly message: ComposedMessage
  readonly draft?: ServerDraft | undefined
  readonly creating?: CreateBegun | undefined
}

const isLarge = (one: Attachment) => isFile(one) && one.size >= smallFileLimit

/** A save that was under way at the click may have made a draft since; nothing else changes a plan. */
export function followDraft(plan: DeliveryPlan, copied: Copied): DeliveryPlan {
  if (plan.route !== 'oneRequest' || mayLeaveDraft(copied)) return plan
  return { ...plan, route: 'viaDraft' }
}

const sendScopes = ['Mail.Send']
export const saveScopes = ['Mail.ReadWrite']

/** Bytes of the message's JSON without files. */
export function textBytes(message: ComposedMessage): number {
  return new TextEncoder().encode(JSON.stringify(toGraphMessage(message))).byteLength
}

function requestBytes(message: ComposedMessage): number {
  return message.attachments.reduce((bytes, one) => bytes + jsonBytes(one), textBytes(message))
}

function jsonBytes(attachment: Attachment): number {
  if (!isFile(attachment)) return new TextEncoder().encode(JSON.stringify(attachment)).byteLength
  const { name, contentType, size } = attachment
  return 4 * Math.ceil(size / 3) + 4 * (name.length + contentType.length) + fileFrame
}

/** What stands around a file in JSON: property names, type, quotes. */
const fileFrame = 150
