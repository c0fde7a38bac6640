/** Where suggestions come from: each source asked for in the list, answers only to the text now typed, and what fails disturbs nobody. */
import type { Page } from '@playwright/test'
import { allScopes, expect, test, variantUnless } from '#e2e/support/fixtures.ts'

const organization = [...allScopes, 'User.ReadBasic.All', 'GroupMember.Read.All']
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
const option = (page: Page, name: RegExp) => suggestions(page).getByRole('option', { name })
const people = (page: Page) => suggestions(page).getByRole('option').filter({ hasNotText: 'Allow' })

test('the organization is asked for in the list, and answers the text that is there', async ({
  composer,
  sandbox,
  person,
  page,
}) => {
  await composer.to.pressSequentially('Гонч')
  const offer = option(page, /^Search your organization Allow/)
  await expect(offer).toBeVisible()
  expect(await sandbox.log({ path: '/users' })).toEqual([])
  await composer.signInDuring(() => offer.click(), person)
  await expect(option(page, /Гончар.*@contoso\.com/).first()).toBeVisible()
  await expect(composer.to).toHaveValue('Гонч')
  await expect(composer.to).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem', { name: /Гончар </ })).toBeVisible()
  expect(await sandbox.log({ method: 'GET', path: '/v1.0/users' })).not.toEqual([])
})

test('whoever refuses is asked for nothing more, and goes on writing', async ({
  composer,
  page,
}) => {
  await composer.to.pressSequentially('che')
  const opened = page.waitForEvent('popup')
  await option(page, /Allow/).click()
  await (await opened).close()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(option(page, /Allow/)).toHaveCount(0)
  await composer.to.fill('')
  await composer.to.pressSequentially('zzq')
  await page.waitForTimeout(800)
  await expect(suggestions(page)).toHaveCount(0)
  await composer.addRecipient('to', 'adelev@contoso.com')
  await expect(page.getByRole('listitem', { name: 'adelev@contoso.com' })).toBeVisible()
})

test('a slow answer to “an” never takes the place of the one to “anna”', async ({
  signedOut,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent(['User.Read', 'User.ReadBasic.All'])
  await signedOut.signIn(person)
  await sandbox.addFault({ match: { path: '/users' }, what: { hold: true } })
  await signedOut.to.pressSequentially('an')
  await expect.poll(async () => (await sandbox.held()).length).toBe(1)
  await signedOut.to.pressSequentially('na')
  await expect(people(page).first()).toBeVisible()
  const names = () => people(page).locator('.suggestion-list-who').allTextContents()
  const before = await names()
  expect(before.every((text) => /anna|Анна|Άννα/i.test(text))).toBe(true)
  await sandbox.release()
  await page.waitForTimeout(500)
  expect(await names()).toEqual(before)
})

for (const [title, what] of [
  ['a refusal', { status: 403 }],
  ['too many requests', { status: 429, retryAfter: 60 }],
  ['a service that is down', { status: 503 }],
  ['no answer at all', { hold: true }],
] as const) {
  test(
    `${title}: the field is as usable as without suggestions`,
    variantUnless(title === 'a refusal' || title === 'no answer at all'),
    async ({ signedOut: composer, sandbox, person, page }) => {
      await sandbox.consent(organization)
      await composer.signIn(person)
      for (const path of ['/people', '/users', '/groups'])
        await sandbox.addFault({ match: { path }, times: 'always', what })
      await composer.to.pressSequentially('adel')
      await expect
        .poll(
          async () =>
            (await sandbox.log({ path: '/people' })).length + (await sandbox.held()).length,
        )
        .toBeGreaterThan(0)
      await page.waitForTimeout(400)
      await expect(people(page)).toHaveCount(0)
      await expect(composer.alert).toHaveCount(0)
      await composer.to.pressSequentially('ev@contoso.com')
      await page.keyboard.press('Enter')
      await composer.to.pressSequentially('alexw@contoso.com,')
      await expect(
        page.getByRole('list', { name: 'To recipients' }).getByRole('listitem'),
      ).toHaveCount(2)
      await composer.subject.fill('Hello')
      await composer.body.fill('How are you?')
      await composer.send.click()
      await expect(composer.sent).toBeVisible()
      expect(await sandbox.messages('sentitems')).toHaveLength(1)
      await sandbox.release()
    },
  )
}

test('a group is expanded into its members; nobody is there twice', async ({
  signedOut: composer,
  sandbox,
  person,
  page,
}) => {
  await sandbox.consent(organization)
  await composer.signIn(person)
  await composer.to.pressSequentially('launch')
  await expect(option(page, /Launch 2030.*Group.*17 members/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option(page, /^Expand into 17 members/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  const members = page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')
  await expect(members).toHaveCount(17)
  await expect(composer.to).toHaveValue('')
  await composer.to.pressSequentially('launch')
  await option(page, /Launch 2030/).click()
  await expect(members).toHaveCount(18)
})

test('config.json may switch sources off: then nobody is asked and nothing is offered', async ({
  page,
  context,
  signedOut,
  sandbox,
  person,
}) => {
  await context.route('**/config.json', async (route) => {
    const response = await route.fetch()
    const config = (await response.json()) as object
    await route.fulfill({ response, json: { ...config, suggestions: ['recent'] } })
  })
  await sandbox.consent(organization)
  await page.reload()
  await signedOut.editorReady()
  await signedOut.signIn(person)
  await signedOut.to.pressSequentially('adele')
  await page.waitForTimeout(1000)
  await expect(suggestions(page)).toHaveCount(0)
  expect(await sandbox.log({ path: '/people' })).toEqual([])
  expect(await sandbox.log({ path: '/v1.0/users' })).toEqual([])
})
