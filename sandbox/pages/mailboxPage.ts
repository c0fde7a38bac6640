/** One person's mailbox: its folders with their counts, and the messages of the chosen one. */
import { html } from 'hono/html'
import type { Folder } from '#sandbox/mailbox/folder.ts'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { Recipient, StoredMessage } from '#sandbox/mailbox/message.ts'
import {
  mailboxHref,
  messageHref,
  pageLayout,
  sandboxCrumb,
  shownTime,
  type Html,
} from './pageLayout.ts'

/** Without a folder all of them, newest first. */
export function mailboxPage(mailbox: Mailbox, chosen: Folder | undefined): Html {
  const { account, folders } = mailbox
  const shown = folders.filter(
    ({ id, isHidden, wellKnownName }) =>
      mailbox.list(id).length > 0 || (!isHidden && wellKnownName !== 'msgfolderroot'),
  )
  const messages = mailbox.list(chosen?.id)
  return pageLayout(
    account.name,
    [sandboxCrumb],
    html`<section>
      <h1>${account.name} <small>${account.address}</small></h1>
      <nav class="tabs" aria-label="Folders">
        ${tab(mailbox, undefined, chosen)} ${shown.map((folder) => tab(mailbox, folder, chosen))}
      </nav>
      ${
        messages.length === 0
          ? html`<p class="quiet">Nothing here yet.</p>`
          : html`<ul class="rows">
              ${messages.map((message) => messageRow(mailbox, message))}
            </ul>`
      }
    </section>`,
  )
}

function tab(mailbox: Mailbox, folder: Folder | undefined, chosen: Folder | undefined): Html {
  const name = folder?.wellKnownName ?? folder?.id
  const query = name ? `?folder=${encodeURIComponent(name)}` : ''
  return html`<a
    href="${mailboxHref(mailbox.account.address)}${query}"
    aria-current="${folder?.id === chosen?.id ? 'true' : 'false'}"
    >${folder?.displayName ?? 'All'} <b>${mailbox.list(folder?.id).length}</b></a
  >`
}

function messageRow(mailbox: Mailbox, message: StoredMessage): Html {
  const folder = mailbox.folder(message.folderId)
  const files = message.attachments.length
  return html`<li>
    <a class="row" href="${messageHref(mailbox.account.address, message.id)}">
      <span class="who">
        <b>${message.subject || '(no subject)'}</b>
        <small>
          ${message.from ? shownRecipients([message.from]) : mailbox.account.name} →
          ${shownRecipients([
            ...message.toRecipients,
            ...message.ccRecipients,
            ...message.bccRecipients,
          ])}
        </small>
      </span>
      <span class="counts">
        ${files > 0 ? html`<span>${files} ${files === 1 ? 'file' : 'files'}</span>` : ''}
        <span>${folder?.displayName}</span>
        <span>${shownTime(message.receivedDateTime)}</span>
      </span>
    </a>
  </li>`
}

export function shownRecipients(recipients: readonly Recipient[]): string {
  const shown = recipients.map(({ emailAddress: { name, address } }) =>
    name && address && name !== address ? `${name} <${address}>` : (address ?? name ?? ''),
  )
  return shown.join(', ') || 'nobody'
}
