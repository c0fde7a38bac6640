/** Nothing is sent twice, and nothing is called sent that is not known to be. */
import { expect, test } from '#e2e/support/fixtures.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

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

test('Ctrl+Enter twice sends once', { tag: '@firefox' }, async ({ composer, sandbox }) => {
  await composer.fill(hello)
  await composer.page.keyboard.press('Control+Enter')
  await composer.page.keyboard.press('Control+Enter')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(1)
})

const refusals = [
  ['a throttled mailbox', { status: 429, retryAfter: 1 }],
  ['an expired token', { expireTokens: true }],
] as const

for (const [name, what] of refusals) {
  test(`${name} costs a moment, not the message`, async ({ composer, sandbox }) => {
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
  test(`${JSON.stringify(what)} is looked into and loses nothing`, async ({
    composer,
    sandbox,
  }) => {
    const errors: Error[] = []
    composer.page.on('pageerror', (error) => errors.push(error))
    await sandbox.addFault({ match: { path: 'sendMail' }, times: 'always', what })
    await composer.fill(hello)
    await composer.send.click()
    await expect(composer.page.getByText('Checking whether it was sent…').first()).toBeVisible()
    await expect(composer.body).toHaveText('How are you?')
    await expect(composer.send).toBeDisabled()
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
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})
