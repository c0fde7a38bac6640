/** Nothing is sent twice, and nothing is called sent that is not known to be. */
import { expect, test } from './fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test('a double click sends once', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.send.dblclick()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('Enter held down on Send sends once', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.send.focus()
  for (let repeat = 0; repeat < 8; repeat++) await composer.page.keyboard.down('Enter')
  await composer.page.keyboard.up('Enter')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
})

test('Ctrl+Enter twice sends once', async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.page.keyboard.press('Control+Enter')
  await composer.page.keyboard.press('Control+Enter')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
})

test('after a 504 that came although the mail was sent, the page says that it does not know', async ({
  composer,
  sandbox,
}) => {
  await sandbox.addFault({ match: { path: 'sendMail' }, what: { status: 504, when: 'after' } })
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.alert.filter({ hasText: 'do not know' })).toContainText('Sent Items')
  await expect(composer.body).toHaveText('How are you?')
  await expect(composer.send).toBeDisabled()
  await composer.page.keyboard.press('Control+Enter')
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('Send again is offered only after the writer looked and found nothing', async ({
  composer,
  sandbox,
}) => {
  // Chromium itself repeats a request when a kept connection breaks, so it has to break twice.
  await sandbox.addFault({ match: { path: 'sendMail' }, times: 2, what: { dropConnection: true } })
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.alert.filter({ hasText: 'do not know' })).toBeVisible()
  await expect(composer.button('Send again')).toBeHidden()
  await composer.page.getByRole('button', { name: /not in Sent Items/ }).click()
  await composer.button('Send again').click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

const refusals = [
  ['a throttled mailbox', { status: 429, retryAfter: 1 }],
  ['an expired token', { expireTokens: true }],
] as const

for (const [name, what] of refusals) {
  test(`${name} costs a moment, not the letter`, async ({ composer, sandbox }) => {
    await sandbox.addFault({ match: { path: 'sendMail' }, what })
    await composer.fill(hello)
    await composer.send.click()
    await expect(composer.sent).toBeVisible({ timeout: 20_000 })
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  })
}

for (const what of [
  { status: 503, body: 'text' },
  { status: 500, body: 'empty' },
  { status: 504, withoutCors: true },
  { dropConnection: true },
]) {
  test(`${JSON.stringify(what)} is explained and loses nothing`, async ({ composer, sandbox }) => {
    const errors: Error[] = []
    composer.page.on('pageerror', (error) => errors.push(error))
    await sandbox.addFault({ match: { path: 'sendMail' }, times: 2, what })
    await composer.fill(hello)
    await composer.send.click()
    await expect(composer.alert.filter({ hasText: 'do not know' })).toBeVisible()
    await expect(composer.body).toHaveText('How are you?')
    await expect(composer.button('Copy request id')).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('a final request that the browser repeats by itself cannot send a draft twice', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  const lost = { dropConnection: true, when: 'after' }
  await sandbox.addFault({ match: { method: 'POST', path: '/send$' }, what: lost })
  await composer.send.click()
  await expect(composer.alert.filter({ hasText: 'do not know' })).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})
