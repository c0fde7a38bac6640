/** Whom one wrote to from this device: suggested without any permission, forgotten one by one and altogether. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, newPerson, test } from '#e2e/support/fixtures.ts'

test.use({ savesByItself: false })

const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.recent.')).length)

async function sendTo(composer: ComposerPage, ...recipients: string[]) {
  for (const one of recipients) await composer.addRecipient('to', one)
  await composer.subject.fill('Hello')
  await composer.body.fill('How are you?')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
}

test(
  'who was written to is suggested after a reload, and Delete takes one out for good',
  { tag: '@firefox' },
  async ({ signedOut, sandbox, person, page }) => {
    await sandbox.consent(['User.Read', 'Mail.Send'])
    await signedOut.signIn(person)
    await sendTo(signedOut, 'Nadia Low <nadia@fabrikam.com>', 'nils@contoso.com')
    await page.reload()
    await signedOut.editorReady()
    await signedOut.to.pressSequentially('n')
    const options = page.getByRole('group', { name: 'Recent' }).getByRole('option')
    await expect(options).toHaveText([
      /Nadia Low.*nadia@fabrikam\.com.*External/,
      /nils@contoso\.com/,
    ])
    await page.keyboard.press('Delete')
    await expect(options).toHaveText([/nils@contoso\.com/])
    await expect(signedOut.to).toBeFocused()
    await signedOut.to.fill('na')
    await expect(page.getByRole('option', { name: /Nadia/ })).toHaveCount(0)
    await signedOut.to.fill('ni')
    await options.first().locator('[title]').click()
    await expect(options).toHaveCount(0)
    expect(await kept(page)).toBe(0)
    expect(await sandbox.log({ path: '/people' })).toEqual([])
  },
)

test('another account has nothing of it, and signing out forgets it', async ({
  composer,
  sandbox,
  person,
  page,
}) => {
  await sendTo(composer, 'nadia@fabrikam.com')
  expect(await kept(page)).toBe(1)
  const other = newPerson('Toni Other')
  await sandbox.addAccount(other)
  await composer.signOut(person)
  await composer.button('Sign in').waitFor()
  expect(await kept(page)).toBe(0)
  await page.context().clearCookies()
  await composer.signIn(other)
  await composer.to.pressSequentially('nadia')
  await expect(page.getByRole('option', { name: /nadia/ })).toHaveCount(0)
})

test('the account’s card clears all of them', async ({ composer, person, page }) => {
  await sendTo(composer, 'nadia@fabrikam.com')
  await composer.button(`Account: ${person.name}`).click()
  await composer.button('Clear recent recipients').click()
  await expect(composer.button('Clear recent recipients')).toHaveCount(0)
  expect(await kept(page)).toBe(0)
})

test('keepOnDevice: false remembers nobody, and deletes whom it remembered', async ({
  page,
  context,
  sandbox,
  person,
}) => {
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch()
    const config = (await response.json()) as object
    await route.fulfill({ response, json: { ...config, keepOnDevice: false } })
  })
  await sandbox.consent(['User.Read', 'Mail.Send'])
  const composer = new ComposerPage(page)
  await composer.open()
  await page.evaluate(() => localStorage.setItem('mail-composer.recent.x', '[]'))
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await composer.signIn(person)
  await sendTo(composer, 'nadia@fabrikam.com')
  await composer.to.pressSequentially('nad')
  await expect(page.getByRole('option', { name: /Allow/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /nadia/ })).toHaveCount(0)
  expect(await kept(page)).toBe(0)
})
