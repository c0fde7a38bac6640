/** One person's mailbox: its folders with their counts, and the messages of the chosen one. */
import { html } from 'hono/html'
import type { Folder } from '#sandbox/mailbox/folder.ts'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { Recipient, StoredMessage } from '#sandbox/mailbox/message.ts'
import type { PageLinks } from './pageLinks.ts'
import { pageLayout, sandboxCrumb, shownTime, type Html } from './pageLayout.ts'

type Shown = { readonly links: PageLinks; readonly mailbox: Mailbox }

/** Without a folder all of them, newest first. */
export function mailboxPage(shownMailbox: Shown, chosen: Folder | undefined): Html {
  const { links, mailbox } = shownMailbox
  const { account, folders } = mailbox
  const shown = folders.filter(
    ({ id, isHidden, wellKnownName }) =>
      mailbox.list(id).length > 0 || (!isHidden && wellKnownName !== 'msgfolderroot'),
  )
  const messages = mailbox.list(chosen?.id)
  return pageLayout(
    { links, title: account.name, crumbs: [sandboxCrumb(links)] },
    html`<section>
      <h1>${account.name} <small>${account.address}</small></h1>
      <nav class="tabs" aria-label="Folders">
        ${[undefined, ...shown].map((folder) => tab(shownMailbox, folder, chosen))}
      </nav>
      ${
        messages.length === 0
          ? html`<p class="quiet">Nothing here yet.</p>`
          : html`<ul class="rows">
              ${messages.map((message) => messageRow(shownMailbox, message))}
            </ul>`
      }
    </section>`,
  )
}

function tab(
  { links, mailbox }: Shown,
  folder: Folder | undefined,
  chosen: Folder | undefined,
): Html {
  const name = folder?.wellKnownName ?? folder?.id
  const query = name ? `?folder=${encodeURIComponent(name)}` : ''
  return html`<a
    href="${links.mailbox(mailbox.account.address)}${query}"
    aria-current="${folder?.id === chosen?.id ? 'true' : 'false'}"
    >${folder?.displayName ?? 'All'} <b>${mailbox.list(folder?.id).length}</b></a
  >`
}

function messageRow({ links, mailbox }: Shown, message: StoredMessage): Html {
  const folder = mailbox.folder(message.folderId)
  const files = message.attachments.length
  return html`<li>
    <a class="row" href="${links.message(mailbox.account.address, message.id)}">
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
