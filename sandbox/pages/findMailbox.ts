/** A mailbox, a folder or a message as a path or query names it; throws a 404 in plain words. */
import type { Folder } from '#sandbox/mailbox/folder.ts'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import type { PagesContext } from './pagesContext.ts'
import { refuse } from './readInput.ts'

export function findMailbox({ store }: PagesContext, address: string): Mailbox {
  const account = store.findAccount(address)
  return account ? store.mailbox(account.id) : refuse(`There is no account ${address}.`, 404)
}

export function findFolder(mailbox: Mailbox, name: string): Folder {
  return mailbox.folder(name) ?? refuse(`There is no folder ${name}.`, 404)
}

export function findMessage(mailbox: Mailbox, id: string): StoredMessage {
  return mailbox.find(id) ?? refuse('There is no such message. It may have moved or gone.', 404)
}
