/** What is known of recipients before the message goes: outside, away, not allowed, large groups; on the chip and in its card. */
import type { Locator, Page } from '@playwright/test'
import { expectClean, expectFits } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test, variantUnless } from '#e2e/support/fixtures.ts'

const chip = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** One of the sandbox’s invented people (sandbox/directory). */
const restricted = 'jimin.kim7@contoso.com'
const described = (one: Locator, text: RegExp) => expect(one).toHaveAccessibleDescription(text)

test('chips say who is outside, away or behind a group, in one request', async ({
  composer,
  sandbox,
  page,
}) => {
  const all = ['karl@fabrikam.com', 'samanthab@contoso.com', 'newsletter@contoso.com']
  for (const address of all) await composer.addRecipient('to', address)
  await composer.addRecipient('cc', 'all-employees@contoso.com')
  await described(chip(page, 'karl@fabrikam.com'), /^External\./)
  await described(chip(page, 'samanthab@contoso.com'), /^Automatic replies are on\./)
  await described(chip(page, 'newsletter@contoso.com'), /^632 members, 12 external\./)
  await described(chip(page, 'all-employees@contoso.com'), /^A moderator approves messages first\./)
  const requests = await sandbox.log({ path: 'getMailTips' })
  const addresses = requests.flatMap(
    ({ body }) => (body as { EmailAddresses: string[] }).EmailAddresses,
  )
  expect(addresses.toSorted()).toEqual([...all, 'all-employees@contoso.com'].toSorted())
  await expectClean(page, 'chips with marks')
})

test('the card has the automatic reply and the job title; what is typed still goes to the chip', async ({
  composer,
  page,
}) => {
  await composer.addRecipient('to', 'samanthab@contoso.com')
  const samantha = chip(page, 'samanthab@contoso.com')
  await described(samantha, /Automatic replies/)
  await samantha.click()
  const card = page.getByRole('dialog', { name: 'samanthab@contoso.com' })
  await expect(card).toContainText('I am on holiday until Monday.')
  await expect(card).toContainText('Designer')
  await expect(samantha).toBeFocused()
  await expectClean(page, 'the card', '.popover')
  await page.setViewportSize({ width: 360, height: 640 })
  await expectFits(page, 'the card on a phone')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(card.getByRole('button', { name: 'Edit' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(samantha).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('listitem', { name: 'samanthab@contoso.com' })).toHaveCount(0)
})

for (const width of [1280, 360]) {
  test(`a long name leaves room for the marks at ${width} px`, async ({ composer, page }) => {
    await page.setViewportSize({ width, height: 700 })
    const name = 'Wolfgang Amadeus Theophilus '.repeat(9).trim()
    await composer.addRecipient('to', `${name} <karl@fabrikam.com>`)
    await composer.addRecipient('to', `${name} <samanthab@contoso.com>`)
    const external = chip(page, `${name} <karl@fabrikam.com>`)
    const away = chip(page, `${name} <samanthab@contoso.com>`)
    await described(external, /^External\./)
    await described(away, /^Automatic replies/)
    await composer.to.focus()
    await expectWithin(external.locator('.recipient-chip-external'), external)
    await expectWithin(away.locator('.recipient-chip-tip'), away)
    await expectFits(page, 'long names')
  })
}

/** All of it is seen: within the edges of what clips it, and on the page. */
async function expectWithin(mark: Locator, one: Locator) {
  const [inner, outer] = [(await mark.boundingBox())!, (await one.boundingBox())!]
  expect(inner.width).toBeGreaterThan(10)
  expect(inner.x).toBeGreaterThanOrEqual(outer.x)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
  expect(inner.y).toBeGreaterThanOrEqual(outer.y)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
}

test('a guest of the directory is external, in the list and on the chip', async ({
  signedOut: composer,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent(['User.Read', 'Mail.Send', 'User.ReadBasic.All'])
  await composer.signIn(person)
  await composer.to.pressSequentially('quentin')
  const option = page.getByRole('option', { name: /Quentin Guest/ })
  await expect(option).toContainText('External')
  await expectClean(page, 'a guest in the list')
  await option.click()
  await described(chip(page, 'Quentin Guest <quentin@gmail.com>'), /^External\./)
  await expectClean(page, 'a guest on a chip')
})

test('a name from the directory has its photo in the card', async ({
  signedOut: composer,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent([...allScopes, 'User.ReadBasic.All'])
  await composer.signIn(person)
  await composer.addRecipient('to', 'meganb@contoso.com')
  await chip(page, 'meganb@contoso.com').click()
  await expect(page.getByRole('dialog').locator('img')).toHaveAttribute('src', /^data:image\/png/)
})

for (const [title, what] of [
  ['a refusal', { status: 403 }],
  ['too many requests', { status: 429, retryAfter: 60 }],
  ['a service that is down', { status: 503 }],
  ['no answer at all', { hold: true }],
] as const) {
  test(
    `mail tips meet ${title}: who is outside is still said, and the message goes`,
    variantUnless(title === 'a refusal' || title === 'no answer at all'),
    async ({ composer, sandbox, page }) => {
      await sandbox.addFault({ match: { path: 'getMailTips' }, times: 'always', what })
      await composer.fill({ to: 'karl@fabrikam.com', subject: 'Hello', body: 'How are you?' })
      await described(chip(page, 'karl@fabrikam.com'), /^External\./)
      await composer.send.click()
      await expect(composer.sent).toBeVisible()
      await expect(composer.alert).toHaveCount(0)
      await sandbox.release()
    },
  )
}

test('without the permission for drafts nobody is looked up', async ({
  signedOut: composer,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await composer.signIn(person)
  await composer.addRecipient('to', 'karl@fabrikam.com')
  await described(chip(page, 'karl@fabrikam.com'), /^External\./)
  await page.waitForTimeout(800)
  expect(await sandbox.log({ path: 'getMailTips' })).toEqual([])
})

test('mail tips of those in the fields come once drafts are permitted', async ({
  signedOut: composer,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await composer.signIn(person)
  await composer.addRecipient('to', 'samanthab@contoso.com')
  await composer.subject.fill('Hello')
  const opened = page.waitForEvent('popup')
  await composer.saveDraft.click()
  await (await opened).getByRole('button', { name: 'Accept' }).click()
  await expect(composer.draftSaved).toBeVisible()
  await described(chip(page, 'samanthab@contoso.com'), /^Automatic replies are on\./)
})

test('who takes no mail of the sender is named before sending', async ({
  composer,
  page,
  sandbox,
}) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
  await composer.addRecipient('to', restricted)
  await described(chip(page, restricted), /doesn’t accept messages from you/)
  await composer.send.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveText([
    new RegExp(`${restricted} doesn’t accept messages from you`),
  ])
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(0)
  await dialog.getByRole('button', { name: 'Send anyway' }).click()
  await expect(composer.sent).toBeVisible()
})
