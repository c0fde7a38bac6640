/** A message that was not sent says so until somebody decides, also after a reload and in the list of unsent messages. */
import { expect, test } from '#e2e/support/fixtures.ts'
import { hurry } from '#e2e/support/hurry.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('looked for in vain: a reload says it again, and Send again sends one', async ({
  composer,
  page,
  sandbox,
}) => {
  test.slow()
  await composer.fill(hello)
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 504 } })
  await page.clock.install()
  await composer.send.click()
  await hurry(page, () => composer.button('Send again').isVisible())
  const notice = composer.alert.filter({ hasText: 'This wasn’t sent.' })
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(notice).toBeVisible()
  await expect(composer.subject).toHaveValue('Hello')
  await composer.button('Send again').click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('rejected: a reload says that it was not sent; beside another message its row does', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill(hello)
  const what = { status: 403, code: 'ErrorQuotaExceeded' }
  await sandbox.addFault({ match: { path: 'sendMail' }, what })
  await composer.send.click()
  const notice = composer.alert.filter({ hasText: 'This wasn’t sent.' })
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(page.getByText('This wasn’t sent.').first()).toBeVisible()
  await composer.button('New message').click()
  await expect(composer.subject).toHaveValue('')
  await expect(unsent(composer).getByRole('listitem')).toContainText('Not sent')
  await unsent(composer).getByRole('button', { name: 'Restore' }).click()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(page.getByText('This wasn’t sent.').first()).toBeVisible()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('offline: the question is there again, and the answer is kept', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill(hello)
  await page.context().setOffline(true)
  await composer.send.click()
  const keep = composer.button('Keep as draft')
  await expect(keep).toBeVisible()
  // The page itself is there again only with a network: then it can be tried again.
  await page.context().setOffline(false)
  await page.reload()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(page.getByText('This wasn’t sent.').first()).toBeVisible()
  await page.context().setOffline(true)
  await expect(keep).toBeVisible()
  await composer.button('Send when online').click()
  await expect(page.getByText('We’ll send it when you’re back online.')).toBeVisible()
  await page.context().setOffline(false)
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('“Keep as draft” is an answer: after a reload nothing is asked', async ({
  composer,
  page,
}) => {
  await composer.fill(hello)
  await page.context().setOffline(true)
  await composer.send.click()
  await composer.button('Keep as draft').click()
  await page.context().setOffline(false)
  await page.reload()
  await expect(composer.subject).toHaveValue('Hello')
  await expect(page.getByText('This wasn’t sent.')).toBeHidden()
})
