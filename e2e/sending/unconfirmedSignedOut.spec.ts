/** A page that ends in doubt and is opened again signed out: one click signs in, and the mailbox tells the end. */
import type { BrowserContext } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { hurry } from '#e2e/support/hurry.ts'
import { reopen } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

/** A browser that ends forgets its session cookies, and with them who is signed in; its storage stays. */
async function endBrowser({ page }: ComposerPage, context: BrowserContext) {
  await page.close()
  await context.clearCookies()
}

for (const path of ['/sendMail', '/send'] as const) {
  for (const isSent of [true, false]) {
    const end = isSent ? 'Sent, one copy' : 'not sent, and it can be sent'
    test.describe(`${path}, ${end}`, () => {
      // As one request, however slow the machine is.
      test.use({ savesByItself: path === '/send' })

      test('closed without an answer, opened signed out: “Allow and check”', async ({
        composer,
        context,
        sandbox,
        person,
      }) => {
        test.slow()
        await composer.fill(hello)
        if (path === '/send') {
          await composer.saveDraft.click()
          await expect(composer.draftSaved).toBeVisible()
        }
        const match = { method: 'POST', path }
        const when = isSent ? 'after' : 'before'
        await sandbox.addFault({ match, what: { hold: true, when } })
        await composer.send.click()
        await expect.poll(() => sandbox.held()).toHaveLength(1)
        await endBrowser(composer, context)

        const again = await reopen(context)
        await expect(again.alert.filter({ hasText: 'We couldn’t confirm' })).toBeVisible()
        await expect(again.button('Sign in')).toBeVisible()
        await expect(again.subject).toHaveValue('Hello')
        await expect(again.send).toBeDisabled()
        await again.signInDuring(() => again.button('Allow and check').click(), person)
        if (!isSent) {
          await again.page.clock.install()
          await hurry(again.page, () => again.button('Send again').isVisible())
          await expect(again.alert.filter({ hasText: 'This wasn’t sent.' })).toBeVisible()
          expect(await sandbox.messages('sentitems')).toEqual([])
          await again.button('Send again').click()
        }
        await expect(again.sent).toBeVisible()
        expect(await sandbox.messages('sentitems')).toHaveLength(1)
        expect(await sandbox.messages('drafts')).toEqual([])
        await expect(again.button(`Account: ${person.name}`)).toBeVisible()
      })
    })
  }
}
