/** The card of the account: people, settings that act, signing out; by the pointer and by the keyboard alone. */
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, newPerson, test } from '#e2e/support/fixtures.ts'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'

const card = ({ page }: ComposerPage) => page.getByRole('dialog', { name: 'Account and settings' })
const theme = ({ page }: ComposerPage) =>
  page.evaluate(() => document.documentElement.dataset['theme'])

test('settings of the account act and stay over a reload', async ({
  composer,
  page,
  sandbox,
  person,
}) => {
  await composer.button(`Account: ${person.name}`).click()
  await expect(card(composer)).toContainText(person.address)
  await card(composer).getByRole('radio', { name: 'Dark' }).check()
  expect(await theme(composer)).toBe('dark')
  await card(composer).getByLabel('Font', { exact: true }).selectOption('Georgia')
  await card(composer).getByLabel('Font size').selectOption('14')
  await card(composer).getByLabel('Default language').selectOption('French')
  await expect(composer.body).toHaveAttribute('lang', 'fr')
  await expect(composer.subject).toHaveAttribute('lang', 'fr')
  await card(composer).getByLabel('Undo send').selectOption('5 seconds')
  await page.keyboard.press('Escape')
  await expect(composer.button(`Account: ${person.name}`)).toBeFocused()

  await page.reload()
  await composer.editorReady()
  expect(await theme(composer)).toBe('dark')
  await composer.button(`Account: ${person.name}`).waitFor()
  await expect(composer.body).toHaveAttribute('lang', 'fr')
  await expect(composer.body).toHaveCSS('font-family', 'Georgia, serif')
  await composer.fill({ to: 'adelev@contoso.com', subject: 'In Georgia', body: 'How are you?' })
  await composer.send.click()
  // The deployment would send at once.
  await expect(
    page.locator('.delivery-bar, .toast').getByRole('button', { name: 'Undo' }),
  ).toBeVisible()
  await expect(composer.sent).toBeVisible()
  const style = 'font-family:Georgia,serif; font-size:14pt'
  const written = `<div lang="fr" style="${style}">How are you?</div>`
  expect(await sandbox.messages('sentitems')).toMatchObject([
    { body: { content: expect.stringContaining(written) } },
  ])
})

test(
  'by the keyboard alone: opened, the theme chosen, left by Escape',
  { tag: '@firefox' },
  async ({ composer, page, person }) => {
    await composer.button(`Account: ${person.name}`).focus()
    await page.keyboard.press('Enter')
    await expect(card(composer).getByRole('button', { name: 'Add account' })).toBeFocused()
    for (let tabs = 0; tabs < 12; tabs++) {
      await page.keyboard.press('Tab')
      const isThere = await card(composer)
        .getByRole('radio', { name: 'Auto' })
        .evaluate((radio) => radio === document.activeElement)
      if (isThere) break
    }
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await theme(composer)).toBe('dark')
    await page.keyboard.press('Tab')
    await expect(
      card(composer).getByRole('button', { name: 'Sign out', exact: true }),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(
      card(composer).getByRole('button', { name: 'Sign out of Mail Composer' }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card(composer)).toBeHidden()
  },
)

test('another account writes when it is chosen, with settings of its own', async ({
  composer,
  page,
  sandbox,
  person,
}) => {
  const colleague = newPerson('Kim Other')
  await sandbox.addAccount(colleague)
  await composer.button(`Account: ${person.name}`).click()
  await card(composer).getByRole('radio', { name: 'Dark' }).check()
  await composer.signInDuring(() => composer.button('Add account').click(), colleague)
  await composer.button(`Account: ${person.name}`).click()
  await card(composer).getByRole('button', { name: colleague.name }).click()
  await expect(composer.button(`Account: ${colleague.name}`)).toBeVisible()
  const accounts = card(composer).getByRole('list', { name: 'Accounts' })
  await expect(accounts.locator('[aria-current]')).toContainText(colleague.name)
  await card(composer).getByRole('radio', { name: 'Light' }).check()
  expect(await theme(composer)).toBe('light')
  await card(composer).getByRole('button', { name: person.name }).click()
  await expect.poll(() => theme(composer)).toBe('dark')
  await expectClean(page, 'two accounts', '.popover')
  await card(composer).getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(card(composer).getByRole('group', { name: colleague.name })).toBeVisible()
  await composer.signOut(colleague)
  await composer.button(`Account: ${person.name}`).click()
  await expect(card(composer).getByRole('listitem')).toHaveCount(1)
})

test('people are suggested as long as that is wanted', async ({
  composer,
  page,
  sandbox,
  person,
}) => {
  await sandbox.addAccount(newPerson('Suggested Person'))
  await composer.button(`Account: ${person.name}`).click()
  const wanted = card(composer).getByRole('switch', { name: 'Suggest people' })
  await expect(wanted).toBeChecked()
  await wanted.uncheck()
  await page.keyboard.press('Escape')
  await composer.to.pressSequentially('adele')
  await page.waitForTimeout(1000)
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await composer.to.fill('')
  await composer.button(`Account: ${person.name}`).click()
  await wanted.check()
  await page.keyboard.press('Escape')
  await composer.to.pressSequentially('adele')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('the theme is in reach of who is signed out', async ({ signedOut }) => {
  await signedOut.chooseOption('Use the dark theme')
  expect(await theme(signedOut)).toBe('dark')
})

test('on a phone, in both themes and on a very low page', async ({ composer, page, person }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const button = composer.button(`Account: ${person.name}`)
  await button.click()
  const { y, height } = (await button.boundingBox())!
  expect((await page.locator('.popover').boundingBox())!.y).toBeGreaterThanOrEqual(y + height)
  // One edge for all words.
  const words = page.locator(
    '.account-card-person, .setting-row-words, button.account-card-row > span + span',
  )
  const lefts = await words.evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().left)),
  )
  expect(new Set(lefts).size).toBe(1)
  await card(composer).getByRole('button', { name: 'Sign out', exact: true }).click()
  await expectCleanOnPhone(page, 'the card', '.popover')
  await page.setViewportSize({ width: 320, height: 256 })
  await expectFits(page, 'low page')
  await card(composer).getByRole('radio', { name: 'Light' }).check()
  expect(await theme(composer)).toBe('light')
})
