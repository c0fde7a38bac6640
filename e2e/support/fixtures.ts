/**
 * What every journey begins with: an account of its own in the sandbox that has consented to
 * everything, and the composer, open and signed in (`composer`) or not (`signedOut`).
 */
import { randomUUID } from 'node:crypto'
import { test as base, type Browser } from '@playwright/test'
import { ComposerPage } from './ComposerPage.ts'
import { actAsPeopleDo, answerUnknownCommands, skipWhatFirefoxCannot } from './firefox.ts'
import { SandboxControl, type Person } from './SandboxControl.ts'

export { expect } from '@playwright/test'

export const allScopes = ['User.Read', 'Mail.Send', 'Mail.ReadWrite', 'People.Read']

export function newPerson(name = 'Robin Test'): Person {
  return { name, address: `robin-${randomUUID().slice(0, 8)}@contoso.com` }
}

type Fixtures = {
  /** A message is in Drafts from its first words; otherwise one that is sent goes in one request. */
  savesByItself: boolean
  person: Person
  graphOrigin: string
  sandbox: SandboxControl
  signedOut: ComposerPage
  composer: ComposerPage
}

export const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [
    async ({ browser }, provide) => {
      answerUnknownCommands(browser)
      await provide(browser)
    },
    { scope: 'worker' },
  ],
  context: async ({ context }, provide) => {
    await actAsPeopleDo(context)
    await provide(context)
  },
  page: async ({ page }, provide, testInfo) => {
    skipWhatFirefoxCannot(page, testInfo)
    await provide(page)
  },
  savesByItself: [true, { option: true }],
  person: async ({}, provide) => provide(newPerson()),
  graphOrigin: async ({ baseURL }, provide) => {
    const { port } = new URL(baseURL ?? '')
    await provide(`http://localhost:${Number(port) + 1}`)
  },
  sandbox: async ({ request, graphOrigin, person }, provide) => {
    const sandbox = new SandboxControl(request, graphOrigin, person)
    await sandbox.addAccount()
    await provide(sandbox)
  },
  signedOut: async ({ page, sandbox }, provide) => {
    void sandbox // its account must be there before anybody signs in
    const composer = new ComposerPage(page)
    await composer.open()
    await provide(composer)
  },
  composer: async ({ signedOut, sandbox, person, savesByItself }, provide) => {
    await sandbox.consent(allScopes)
    await signedOut.signIn(person)
    if (!savesByItself) await signedOut.saveByHand(person)
    await provide(signedOut)
  },
})

/**
 * Of many variants of one journey `npm test` runs those that differ most; the others have the tag `@variant` and
 * run in `npm run test:all`.
 */
export const variantUnless = (isMain: boolean) => ({ tag: isMain ? [] : ['@variant'] })
