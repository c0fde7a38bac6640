/** The parts of the first page that make things go wrong, and show what still waits to. */
import { html } from 'hono/html'
import { commonFaults } from '#sandbox/faults/commonFaults.ts'
import type { QueuedFault } from '#sandbox/faults/faultQueue.ts'
import { accountActions } from './accountActions.ts'
import type { Html } from './pageLayout.ts'
import { pageLinks } from './pageLinks.ts'
import type { PagesContext } from './pagesContext.ts'

export function troubleSection(context: PagesContext): Html {
  const links = pageLinks(context)
  const people = context.store
    .accounts()
    .map(({ name, address }) => html`<option value="${address}">${name}</option>`)
  return html`<section>
      <h2>Make something go wrong</h2>
      <form method="post" action="${links.to('/faults')}">
        ${choice('account', people)} ${faultGroups()}
      </form>
    </section>
    <section>
      <h2>Sign-in and mailbox</h2>
      <form method="post">
        ${choice('address', people)}
        <div class="buttons">
          ${accountActions(context).map(
            ({ path, label }) => html`<button formaction="${links.to(path)}">${label}</button>`,
          )}
        </div>
      </form>
    </section>`
}

function choice(name: string, people: readonly Html[]): Html {
  return html`<label>
    For
    <select name="${name}">
      <option value="">everybody</option>
      ${people}
    </select>
  </label>`
}

function faultGroups(): Html[] {
  const faults = Object.entries(commonFaults)
  const subjects = [...new Set(faults.map(([, { about }]) => about))]
  return subjects.map(
    (subject) =>
      html`<h3>${subject}</h3>
        <div class="buttons">
          ${faults
            .filter(([, { about }]) => about === subject)
            .map(
              ([name, { label }]) => html`<button name="common" value="${name}">${label}</button>`,
            )}
        </div>`,
  )
}

export function waitingSection(context: PagesContext): Html {
  const { faults } = context
  const links = pageLinks(context)
  const waiting = faults.list()
  const held = faults.held()
  if (waiting.length + held.length === 0) return html``
  return html`<section class="note">
    <h2>Waiting to go wrong</h2>
    <ul class="plain">
      ${waiting.map(waitingFault)}
      ${held.map(
        ({ method, path }) => html`<li>An answer is held back <code>${method} ${path}</code></li>`,
      )}
    </ul>
    <form method="post" class="buttons">
      <button formaction="${links.to('/faults/remove')}">Remove all faults</button>
      <button formaction="${links.to('/faults/release')}">Release held answers</button>
    </form>
  </section>`
}

function waitingFault({ match, what, times, struck }: QueuedFault): Html {
  const wanted = JSON.stringify(what)
  const known = Object.values(commonFaults).find(
    ({ fault }) => JSON.stringify(fault.what) === wanted,
  )
  const often = times === 'always' ? `always, ${struck} so far` : `${struck} of ${times}`
  return html`<li>
    ${known?.label ?? html`<code>${JSON.stringify({ match, what })}</code>`}
    <small>${match.account ?? 'everybody'} · ${often}</small>
  </li>`
}
