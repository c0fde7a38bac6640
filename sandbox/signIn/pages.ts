/**
 * The pages a person sees while signing in: plain HTML without script.
 *
 * Every value goes through hono's `html`, which escapes it. Forms post back to the URL they are on, so
 * the app's request travels in the query and nothing is kept between two pages. All of them are three folders deep.
 */
import { html } from 'hono/html'
import type { SignInAccount } from './signInAccounts.ts'
import type { EntraError } from './entraError.ts'
import { permissions } from './permissions.ts'

type Page = ReturnType<typeof html>

function page(title: string, content: Page): Page {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="../../../signIn/signIn.css" />
      </head>
      <body>
        <main>
          <p class="service">Sandbox sign-in</p>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}

function accountButton(account: SignInAccount): Page {
  return html`<li>
    <button class="account" name="account" value="${account.address}">
      <span class="name">${account.name}</span> <span class="address">${account.address}</span>
    </button>
  </li>`
}

/** The hinted account stands first. */
export function pickAccountPage(accounts: readonly SignInAccount[], hint: string): Page {
  const isHinted = (account: SignInAccount) => account.address.toLowerCase() === hint.toLowerCase()
  const sorted = [...accounts.filter(isHinted), ...accounts.filter((one) => !isHinted(one))]
  return page(
    'Pick an account',
    html`<form method="post">
      <p>These people exist only in the sandbox. No password is needed.</p>
      <ul>
        ${sorted.map(accountButton)}
      </ul>
      <button name="step" value="other">Use another account</button>
    </form>`,
  )
}

export type OtherAccount = { name: string; address: string; problem?: string }

export function otherAccountPage({ name, address, problem }: OtherAccount): Page {
  return page(
    'Use another account',
    html`<form method="post">
      ${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
      <label>Name <input name="name" value="${name}" autocomplete="off" /></label>
      <label>
        Email address
        <input name="address" value="${address}" autocomplete="off" inputmode="email" />
      </label>
      <p class="row">
        <a href="">Back</a>
        <button class="primary" name="step" value="next">Next</button>
      </p>
    </form>`,
  )
}

/** Between the pages the chosen account travels in the form; it counts only if it is signed in. */
const chosen = (account: SignInAccount) =>
  html`<input type="hidden" name="account" value="${account.address}" />`

export function consentPage(account: SignInAccount, scopes: readonly string[]): Page {
  const items = scopes.map((scope) => {
    const { title, meaning } = permissions[scope] ?? { title: scope, meaning: '' }
    return html`<li>
      <strong>${title}</strong> <code>${scope}</code>
      <p>${meaning}</p>
    </li>`
  })
  return page(
    'Permissions requested',
    html`<form method="post">
      ${chosen(account)}
      <p class="address">${account.address}</p>
      <p>Mail Composer would like to:</p>
      <ul class="permissions">
        ${items}
      </ul>
      <p class="row">
        <button name="step" value="cancel">Cancel</button>
        <button class="primary" name="step" value="accept">Accept</button>
      </p>
    </form>`,
  )
}

export function needAdminPage(account: SignInAccount): Page {
  return page(
    'Need admin approval',
    html`<form method="post">
      ${chosen(account)}
      <p class="address">${account.address}</p>
      <p>
        Mail Composer needs a permission that only an administrator can grant. Ask one to grant it.
      </p>
      <button name="step" value="withoutApproval">Return to the application</button>
    </form>`,
  )
}

export function faultPage(fault: EntraError): Page {
  return page('Sorry, but we’re having trouble signing you in', html`<p>${fault.description}</p>`)
}

export function signedOutPage(): Page {
  return page('You signed out of your account', html`<p>You can close this window.</p>`)
}
