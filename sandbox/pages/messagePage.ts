/**
 * One message as it lies in the mailbox: every property, its files, the request that made it and
 * the message as MIME. The body is shown as text, and drawn in a frame that can do nothing.
 */
import { html } from 'hono/html'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { foldBase64 } from './foldBase64.ts'
import { shownRecipients } from './mailboxPage.ts'
import type { PagesContext } from './pagesContext.ts'
import type { PageLinks } from './pageLinks.ts'
import { pageLayout, sandboxCrumb, shownSize, type Html } from './pageLayout.ts'
import { shownMessage, type ShownMessage } from './shownMessage.ts'

const longestLine = 100

type Shown = Pick<PagesContext, 'isOneBrowser'> & { links: PageLinks; mailbox: Mailbox }

/** Without `mime` only the download is offered: building it takes long when the files are big. */
export function messagePage(
  { links, mailbox, isOneBrowser }: Shown,
  message: StoredMessage,
  mime?: string,
): Html {
  const { account } = mailbox
  const shown = shownMessage(mailbox, message)
  const here = links.message(account.address, message.id)
  const title = message.subject || '(no subject)'
  const owner = { label: account.name, href: links.mailbox(account.address) }
  return pageLayout(
    { links, title, crumbs: [sandboxCrumb(links), owner] },
    html`${bodySection({ message, title, here, isOneBrowser })} ${filesSection(shown, here)}
      <section>
        <h2>Properties</h2>
        <div class="wide" tabindex="0" role="region" aria-label="Properties">
          <table class="properties">
            <tbody>
              ${properties(shown)}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>Request</h2>
        ${requestOf(message)}
      </section>
      <section>
        <div class="title">
          <h2>MIME</h2>
          <a class="button" href="${here}/mime">Download .eml</a>
        </div>
        ${
          mime === undefined
            ? html`<p class="quiet">It is too big to be shown here.</p>`
            : html`<details>
                <summary>${shownSize(mime.length)}</summary>
                <pre>${foldMime(mime)}</pre>
              </details>`
        }
      </section>`,
  )
}

type Body = { message: StoredMessage; title: string; here: string; isOneBrowser: boolean }

/**
 * A service worker answers no frame without an origin. What comes in the frame gives up its origin by itself, and has no
 * scripts (bodyFrame.ts).
 */
function bodySection({ message, title, here, isOneBrowser }: Body): Html {
  return html`<section>
    <h1>${title}</h1>
    <dl class="envelope">
      ${envelope(message).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <iframe
      class="message-body"
      sandbox="${isOneBrowser ? 'allow-same-origin' : ''}"
      title="Message body"
      src="${here}/body"
    ></iframe>
    <details>
      <summary>Body as ${message.body.contentType}</summary>
      <pre>${message.body.content}</pre>
    </details>
  </section>`
}

function envelope(message: StoredMessage): [string, string][] {
  const { from, toRecipients, ccRecipients, bccRecipients } = message
  const lines: [string, string][] = [['To', shownRecipients(toRecipients)]]
  if (from) lines.unshift(['From', shownRecipients([from])])
  if (ccRecipients.length > 0) lines.push(['Cc', shownRecipients(ccRecipients)])
  if (bccRecipients.length > 0) lines.push(['Bcc', shownRecipients(bccRecipients)])
  return lines
}

function filesSection({ attachments }: ShownMessage, here: string): Html {
  if (attachments.length === 0) return html``
  return html`<section>
    <h2>Attachments</h2>
    <ul class="plain files">
      ${attachments.map(
        ({ id, name, contentType, size, sha256, isInline, contentId }) =>
          html`<li>
            <a href="${here}/attachments/${encodeURIComponent(id)}" download="${name}">${name}</a>
            <small>
              ${[contentType, shownSize(size), isInline && `inline as ${contentId}`]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <code>${sha256}</code>
          </li>`,
      )}
    </ul>
  </section>`
}

function properties({ attachments, body, request, ...shown }: ShownMessage): Html[] {
  const listed = { ...shown, body: body.contentType, attachments: attachments.length }
  return Object.entries(listed).map(
    ([name, value]) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${typeof value === 'string' ? value : html`<pre>${shownValue(value)}</pre>`}</td>
      </tr>`,
  )
}

function shownValue(value: unknown): string {
  const short = JSON.stringify(value) ?? ''
  return short.length <= longestLine ? short : foldBase64(value)
}

function requestOf({ request }: StoredMessage): Html {
  if (!request) return html`<p class="quiet">It was not made by a request.</p>`
  const { method, path, body } = request
  return html`<p><code>${method} ${path}</code></p>
    <pre>${typeof body === 'string' ? foldMime(body) : foldBase64(body)}</pre>`
}

/** Files make MIME endless: of a long run of base64 lines the first few are shown. */
function foldMime(mime: string): string {
  const run = /((?:^[A-Za-z0-9+/=]{60,}\r?\n){6})(?:[A-Za-z0-9+/=]{40,}\r?\n)+/gm
  return mime.replace(run, (all, start: string) => `${start}… (${all.length} characters)\r\n`)
}
