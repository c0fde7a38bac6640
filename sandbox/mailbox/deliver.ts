/**
 * What transport does with a message: a copy for every recipient who has a mailbox here, and the
 * sender's own copy in Sent Items under a new id.
 *
 * Bcc and the dates of a flag stay with the sender. Mail to anybody else is accepted and gone.
 */
import { addressOf, allRecipients } from './addresses.ts'
import * as identifiers from './identifiers.ts'
import type { Mailbox } from './mailbox.ts'
import type { StoredMessage } from './message.ts'
import { toGraphTime } from './newMessage.ts'
import type { Store } from './store.ts'
import { withoutBcc } from './mimeBytes.ts'

export type Transport = { store: Store; now: Date; keepsId?: boolean }

/**
 * PidTagDeferredSendTime and PidTagDeferredDeliveryTime, in UTC. A guess: a draft waits for the later of
 * them, and either is enough.
 */
const isDeferral = ({ id }: { id: string }) => /^SystemTime 0x(3fef|0*f)$/i.test(id)

/** Whether the message has to wait. */
export function isDeferred(message: StoredMessage, now: Date): boolean {
  return message.singleValueExtendedProperties
    .filter(isDeferral)
    .some(({ value }) => new Date(String(value)) > now)
}

export function withoutDeferral(message: StoredMessage): StoredMessage {
  const { singleValueExtendedProperties: properties } = message
  const others = properties.filter((property) => !isDeferral(property))
  return { ...message, singleValueExtendedProperties: others }
}

/** Sensitivity and List-Unsubscribe become header fields; other properties stay in the mailbox. */
const travels = ({ id }: { id: string }) => /^(Integer 0x0036|String 0x1045)$/i.test(id)

/** Sends, or puts into Outbox what has to wait. */
export function dispatch(mailbox: Mailbox, message: StoredMessage, transport: Transport): void {
  if (isDeferred(message, transport.now)) mailbox.move(message, 'outbox', transport.keepsId)
  else send(mailbox, message, transport)
}

/** Sends everything whose time has come. */
export function releaseDue(store: Store, now: Date): void {
  for (const account of store.accounts()) {
    const mailbox = store.mailbox(account.id)
    for (const message of waiting(mailbox)) {
      if (!isDeferred(message, now)) send(mailbox, message, { store, now })
    }
  }
}

function waiting(mailbox: Mailbox): StoredMessage[] {
  const deferred = mailbox.list(mailbox.folderId('drafts')).filter(({ isDeferred }) => isDeferred)
  return [...mailbox.list(mailbox.folderId('outbox')), ...deferred]
}

function send(mailbox: Mailbox, message: StoredMessage, { store, now, keepsId }: Transport) {
  const time = toGraphTime(now)
  const sent = {
    ...message,
    isDraft: false,
    sentDateTime: time,
    receivedDateTime: time,
    lastModifiedDateTime: time,
  }
  for (const recipient of recipientMailboxes(message, store)) {
    recipient.put(receivedCopy(sent, recipient))
  }
  if (message.savesToSentItems) mailbox.move(sent, 'sentitems', keepsId)
  else mailbox.messages.delete(message.id)
}

function recipientMailboxes(message: StoredMessage, store: Store): Set<Mailbox> {
  const accounts = allRecipients(message).flatMap((one) => store.findAccount(addressOf(one)) ?? [])
  return new Set(accounts.map(({ id }) => store.mailbox(id)))
}

function receivedCopy(sent: StoredMessage, recipient: Mailbox): StoredMessage {
  const { flagStatus } = sent.flag
  return {
    ...sent,
    id: identifiers.newMessageId(),
    immutableId: identifiers.newImmutableId(),
    changeKey: identifiers.newChangeKey(),
    folderId: recipient.folderId('inbox'),
    bccRecipients: [],
    categories: [],
    flag: { flagStatus: flagStatus === 'flagged' ? 'flagged' : 'notFlagged' },
    isRead: false,
    extensions: [],
    singleValueExtendedProperties: sent.singleValueExtendedProperties.filter(travels),
    multiValueExtendedProperties: [],
    mime: sent.mime && withoutBcc(sent.mime),
  }
}
