/** /sandbox: everybody's mailbox, the latest requests, and what can be made to go wrong. */
import { html } from 'hono/html'
import type { Account } from '#sandbox/accounts.ts'
import { pageLinks } from './pageLinks.ts'
import { pageLayout, shownTime, type Html } from './pageLayout.ts'
import type { PagesContext } from './pagesContext.ts'
import { troubleSection, waitingSection } from './troubleSections.ts'

const latestRequests = 25
const countedFolders = ['inbox', 'drafts', 'sentitems']

export function indexPage(context: PagesContext): Html {
  const { store, origins } = context
  return pageLayout(
    { links: pageLinks(context), title: 'Sandbox', crumbs: [] },
    html`${context.isOneBrowser ? demoNote() : ''} ${waitingSection(context)}
      <section>
        <div class="title">
          <h1>Mailboxes</h1>
          <a class="button primary" href="${origins.app}/">Write a mail</a>
        </div>
        <ul class="rows">
          ${store.accounts().map((account) => accountRow(context, account))}
        </ul>
      </section>
      ${requestsSection(context)} ${troubleSection(context)}`,
  )
}

function demoNote(): Html {
  return html`<section class="note">
    <p>
      This is a demo: Graph, the sign-in service and these mailboxes run in a service worker, and
      nothing leaves this browser. App and Graph share one origin here, so Graph’s rules for
      cross-origin requests (CORS) cannot be seen. <code>npm start</code> has them.
    </p>
  </section>`
}

function accountRow(context: PagesContext, account: Account): Html {
  const mailbox = context.store.mailbox(account.id)
  const counts = countedFolders.map((name) => {
    const folder = mailbox.folder(name)
    return html`<span>${folder?.displayName} <b>${mailbox.list(folder?.id).length}</b></span>`
  })
  return html`<li>
    <a class="row" href="${pageLinks(context).mailbox(account.address)}">
      <span class="who"><b>${account.name}</b> <small>${account.address}</small></span>
      <span class="counts">${counts}</span>
    </a>
  </li>`
}

function requestsSection(context: PagesContext): Html {
  const latest = context.store.log.slice(-latestRequests).reverse()
  if (latest.length === 0) return html``
  return html`<section>
    <div class="title">
      <h2>Latest requests</h2>
      <a class="button" href="${pageLinks(context).to('/log')}">All, as JSON</a>
    </div>
    <ul class="plain requests">
      ${latest.map(
        ({ at, status, method, path, account }) =>
          html`<li>
            <code>${method} ${path}</code>
            <small>
              ${[shownTime(at).slice(11), status === 0 ? 'dropped' : status, account]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>`,
      )}
    </ul>
  </section>`
}
