/** Several messages at once: each keeps its place in the list, and opens here or in a tab of its own. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'

const first = { to: 'Ada Lovelace <ada@x.org>', subject: 'First', body: 'The plan is done.' }
const second = { to: 'bob@y.org', subject: 'Second', body: 'Numbers follow.' }
const row = (composer: ComposerPage, name: RegExp) =>
  unsent(composer).getByRole('listitem').filter({ hasText: name })

test('the list tells people, first words and time, and each row opens in place', async ({
  composer,
  page,
}) => {
  await composer.fill(first)
  await composer.button('New message').click()
  await composer.fill(second)
  await composer.button('New message').click()
  await expect(composer.subject).toHaveValue('')
  await expect(unsent(composer).getByRole('listitem')).toHaveCount(2)
  await expect(row(composer, /First/)).toContainText(/Ada Lovelace.*The plan is done\./)
  await expect(row(composer, /First/).locator('time')).toHaveText(/\d:\d\d/)
  await expectClean(page, 'two unsent messages')
  await expectCleanOnPhone(page, 'two unsent messages')

  // By the keyboard alone, in place of a blank one, then in place of another.
  await row(composer, /First/).getByRole('button', { name: 'Restore' }).focus()
  await page.keyboard.press('Enter')
  await expect(composer.subject).toHaveValue(first.subject)
  await expect(unsent(composer).getByRole('listitem')).toHaveCount(1)
  await composer.subject.fill('First, changed')
  await row(composer, /Second/)
    .getByRole('button', { name: 'Restore' })
    .click()
  await expect(composer.body).toHaveText(second.body)
  await expect(row(composer, /First, changed/)).toContainText('The plan is done.')
  await row(composer, /First, changed/)
    .getByRole('button', { name: 'Restore' })
    .click()
  await expect(composer.body).toHaveText(first.body)
})

test('a message opens in a tab of its own, and only there', async ({ composer, page, context }) => {
  await composer.fill(first)
  await composer.button('New message').click()
  await composer.fill(second)
  const opened = context.waitForEvent('page')
  await row(composer, /First/).getByRole('button', { name: 'Open in a new tab' }).click()
  const other = new ComposerPage(await opened)
  await other.editorReady()
  await expect(other.subject).toHaveValue(first.subject)
  await expect(other.body).toHaveText(first.body)
  await expect(composer.subject).toHaveValue(second.subject)
  await expect(row(composer, /First/)).toContainText('Open in another tab')
  await other.subject.fill('First, there')
  await page.reload()
  await composer.editorReady()
  await expect(composer.subject).toHaveValue(second.subject)
  await other.page.reload()
  await expect(other.subject).toHaveValue('First, there')
})

test('Drafts looks the same, and marks the one that is open', async ({ composer, page }) => {
  await composer.fill(first)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('New message').click()
  await composer.fill(second)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('Drafts').click()
  const drafts = page.getByRole('region', { name: 'Drafts' }).getByRole('listitem')
  await expect(drafts).toHaveCount(2)
  await expect(drafts.filter({ hasText: 'First' })).toContainText(
    /Ada Lovelace.*The plan is done\./,
  )
  const current = page.getByRole('region', { name: 'Drafts' }).locator('[aria-current=true]')
  await expect(current).toHaveText(/Second.*Open here/)
  await expectClean(page, 'drafts, one of them open')
  await drafts.filter({ hasText: 'First' }).getByRole('button').first().click()
  await expect(composer.body).toHaveText(first.body)
  await composer.button('Drafts').click()
  await expect(current).toHaveText(/First.*Open here/)
})
