/** From Send to a known end: taken back, held for later, waiting for the network, and looked for. */
import { expectClean } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { hurry } from '#e2e/support/hurry.ts'
import { takeBackWithin } from '#e2e/support/takeBackWithin.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
const file = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('the plan') }

test('taken back at the last moment: caret and files are as they were, nothing left', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await takeBackWithin(page, 3)
  await page.reload()
  await composer.editorReady()
  await composer.fill(hello)
  await composer.attach(file)
  await composer.body.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Enter')
  // The toolbar has an Undo of its own, which is locked meanwhile.
  await expect(composer.undo).toBeFocused()
  await expect(page.locator('.countdown-ring-number')).toHaveText('1')
  await page.keyboard.press('Control+z')
  await expect(composer.body).toBeFocused()
  await page.keyboard.type(' now')
  await expect(composer.body).toHaveText('How now are you?')
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(1)
  await page.waitForTimeout(1_500)
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(0)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

for (const what of [
  { status: 504, when: 'after' },
  { dropConnection: true, when: 'after' },
]) {
  test(`${JSON.stringify(what)} on the draft’s road: found in Sent Items, one copy`, async ({
    composer,
    sandbox,
  }) => {
    await composer.fill(hello)
    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    await sandbox.addFault({ match: { method: 'POST', path: '/send$' }, what })
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
    expect(await sandbox.messages('drafts')).toHaveLength(0)
  })
}

test(
  '504 after sending in one request: Sent, with its time and a link, one copy',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 504, when: 'after' } })
    await composer.fill(hello)
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    await expect(composer.page.getByText(/Sent at/)).toBeVisible()
    await expect(composer.page.getByRole('link', { name: 'View in Outlook' })).toBeVisible()
    expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  },
)

for (const [path, what, times] of [
  ['sendMail', { status: 504 }, 1],
  // Chromium itself repeats a request for each kept connection that breaks.
  ['/send$', { dropConnection: true }, 'always'],
] as const) {
  test(`${JSON.stringify(what)} before sending: Not sent, and Send again sends one`, async ({
    composer,
    sandbox,
  }) => {
    test.slow()
    const { page } = composer
    await composer.fill(hello)
    if (path === '/send$') {
      await composer.saveDraft.click()
      await expect(composer.draftSaved).toBeVisible()
    }
    await sandbox.addFault({ match: { method: 'POST', path }, times, what })
    await page.clock.install()
    await composer.send.click()
    await expect(page.getByText('Checking whether it was sent…').first()).toBeVisible()
    await expect(composer.button('Send again')).toBeHidden()
    await hurry(page, () => composer.button('Send again').isVisible())
    await expect(composer.alert.filter({ hasText: 'This wasn’t sent.' })).toBeVisible()
    // One more Enter sends nothing.
    await expect(page.locator('.banner', { has: composer.button('Send again') })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(composer.button('Send again')).toBeFocused()
    await sandbox.removeFaults()
    await composer.button('Send again').click()
    await expect(composer.sent).toBeVisible()
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  })
}

test('send later: held by Exchange, called back, and sent after all', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await takeBackWithin(page, 5)
  await page.reload()
  await composer.fill(hello)
  await sandbox.addFault({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
  await composer.chooseMore('Schedule send')
  const dialog = page.getByRole('dialog', { name: 'Schedule send' })
  await dialog.getByLabel('Send at').fill('2020-01-01T08:00')
  await dialog.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(dialog.getByText('Choose a time in the future.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Tomorrow' }).click()
  await dialog.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(page.locator('.toast-title').first()).toHaveText(/^Scheduling for \w+day/)
  await expectClean(page, 'scheduled, while it can be undone')
  await expect(composer.button('Cancel sending')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('status').filter({ hasText: 'Scheduled for' })).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
  const [held] = await sandbox.messages('outbox')
  expect(held).toMatchObject({ subject: 'Hello' })
  await composer.button('Edit').click()
  await expect(page.getByText('Sending canceled.')).toBeVisible()
  expect(await sandbox.messages('outbox')).toHaveLength(0)
  await expect(composer.body).toHaveText('How are you?')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent!['internetMessageId']).not.toBe(held!['internetMessageId'])
})

test('offline: Send when online can be taken back, and leaves when there is a network', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await page.context().setOffline(true)
  await composer.send.click()
  await expect(composer.button('Keep as draft')).toBeVisible()
  await composer.button('Send when online').click()
  await composer.button('Cancel').click()
  await composer.subject.fill('Hello again')
  await composer.send.click()
  await composer.button('Send when online').click()
  await expect(page.getByText('We’ll send it when you’re back online.')).toBeVisible()
  await page.context().setOffline(false)
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Hello again' }])
})
