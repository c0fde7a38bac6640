/** The store as plain JSON and back: bytes become base64 and nothing else changes. */
import type { Account } from '#sandbox/accounts.ts'
import { fromBase64, toBase64 } from '#sandbox/bytes/base64.ts'
import { sampleEvents } from './event.ts'
import { createMailbox, type Mailbox, type MailboxContent } from './mailbox.ts'
import type { StoredAttachment, StoredMessage } from './message.ts'

type AttachmentSnapshot = Omit<StoredAttachment, 'bytes'> & { base64: string }
type MessageSnapshot = Omit<StoredMessage, 'attachments' | 'mime'> & {
  attachments: AttachmentSnapshot[]
  mimeBase64: string | null
}
type MailboxSnapshot = Omit<MailboxContent, 'messages' | 'events'> & {
  /** Older files have none. */
  events?: MailboxContent['events']
  account: Account
  messages: MessageSnapshot[]
}
export type StoreSnapshot = { version: 1; mailboxes: MailboxSnapshot[] }

export const toSnapshot = (mailboxes: readonly Mailbox[]): StoreSnapshot => ({
  version: 1,
  mailboxes: mailboxes.map(({ messages, account, folders, ...rest }) => {
    const { categories, contacts, events, settings } = rest
    return {
      ...structuredClone({ account, folders, categories, contacts, events, settings }),
      messages: [...messages.values()].map(messageToSnapshot),
    }
  }),
})

export const fromSnapshot = (snapshot: StoreSnapshot): Mailbox[] =>
  snapshot.mailboxes.map(({ account, messages, events = sampleEvents(), ...content }) =>
    createMailbox(account, {
      ...structuredClone({ ...content, events }),
      messages: messages.map(messageFromSnapshot),
    }),
  )

const messageToSnapshot = ({ mime, attachments, ...message }: StoredMessage): MessageSnapshot => ({
  ...message,
  mimeBase64: mime && toBase64(mime),
  attachments: attachments.map(({ bytes, ...rest }) => ({ ...rest, base64: toBase64(bytes) })),
})

const messageFromSnapshot = (snapshot: MessageSnapshot): StoredMessage => {
  const { mimeBase64, attachments, ...message } = snapshot
  return {
    ...message,
    mime: mimeBase64 === null ? null : fromBase64(mimeBase64),
    attachments: attachments.map(({ base64, ...rest }) => ({ ...rest, bytes: fromBase64(base64) })),
  }
}
