/**
 * One mailbox: folders, messages, categories, contacts, events and settings of an account.
 *
 * A place to keep things, without rules: what may be written is decided in graph/, what sending
 * means in deliver.ts. A message that moves gets a new id, and so do its files, as in Exchange.
 */
import type { Account } from '#sandbox/accounts.ts'
import { wellKnownFolders, type Folder, type WellKnownFolder } from './folder.ts'
import { newAttachmentId, newChangeKey, newMessageId } from './identifiers.ts'
import type { StoredMessage } from './message.ts'
import { sampleContacts, type Contact } from './contact.ts'
import { sampleEvents, type StoredEvent } from './event.ts'

export type Category = { id: string; displayName: string; color: string }
type MailboxSettings = { timeZone: string; language: string }

export type Mailbox = {
  readonly account: Account
  readonly folders: Folder[]
  readonly messages: Map<string, StoredMessage>
  readonly categories: Category[]
  readonly contacts: Contact[]
  readonly events: StoredEvent[]
  readonly settings: MailboxSettings
  /** By id, by well-known name, or nothing. */
  folder: (idOrName: string) => Folder | undefined
  folderId: (name: WellKnownFolder) => string
  /** By id or immutable id. */
  find: (id: string) => StoredMessage | undefined
  /** Newest first; without a folder every message. */
  list: (folderId?: string) => StoredMessage[]
  put: (message: StoredMessage) => StoredMessage
  /** Into another folder and, unless asked otherwise, under a new id. */
  move: (message: StoredMessage, to: WellKnownFolder | string, keepId?: boolean) => StoredMessage
  /** To Deleted Items; from there for good. */
  discard: (message: StoredMessage) => void
}

export type MailboxContent = Pick<
  Mailbox,
  'folders' | 'categories' | 'contacts' | 'events' | 'settings'
> & {
  messages: StoredMessage[]
}

// prettier-ignore
const emptyContent = (): MailboxContent => ({
  folders: wellKnownFolders(),
  messages: [],
  categories: ['Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Purple'].map((colour, index) => ({
    id: crypto.randomUUID(),
    displayName: `${colour} category`,
    color: `preset${[0, 1, 3, 4, 7, 8][index]}`,
  })),
  contacts: sampleContacts(),
  events: sampleEvents(),
  settings: { timeZone: 'W. Europe Standard Time', language: 'en-US' },
})

export function createMailbox(account: Account, content: MailboxContent = emptyContent()): Mailbox {
  const { folders, categories, contacts, events, settings } = content
  const messages = new Map(content.messages.map((message) => [message.id, message]))

  const folder = (wanted: string) =>
    folders.find(({ id, wellKnownName }) => id === wanted || wellKnownName === wanted.toLowerCase())
  const folderId = (name: string) => folder(name)?.id ?? name

  const put = (message: StoredMessage) => {
    messages.set(message.id, message)
    return message
  }
  const move: Mailbox['move'] = (message, to, keepId = false) => {
    messages.delete(message.id)
    const moved = keepId ? message : renamed(message)
    return put({ ...moved, changeKey: newChangeKey(), folderId: folderId(to) })
  }

  return {
    account,
    folders,
    messages,
    categories,
    contacts,
    events,
    settings,
    folder,
    folderId,
    find: (id) =>
      messages.get(id) ?? [...messages.values()].find(({ immutableId }) => immutableId === id),
    list: (inFolder) =>
      [...messages.values()]
        .filter((message) => inFolder === undefined || message.folderId === inFolder)
        .reverse(),
    put,
    move,
    discard(message) {
      if (message.folderId === folderId('deleteditems')) messages.delete(message.id)
      else move(message, 'deleteditems')
    },
  }
}

/** An attachment’s id holds that of its message, and changes with it. */
function renamed({ attachments, ...message }: StoredMessage): StoredMessage {
  const files = attachments.map((one) => ({ ...one, id: newAttachmentId() }))
  return { ...message, id: newMessageId(), attachments: files }
}
