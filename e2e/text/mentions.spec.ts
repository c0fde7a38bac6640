/** People mentioned with “@”: found while typing, linked in the text, in To, and in beta named by the message. */
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

test('a mention is a link with the name, a recipient, and in beta a property of the message', async ({
  composer,
  sandbox,
  page,
  person,
}) => {
  await page.route('**/config.json', async (route) => {
    const settings = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...settings, graphVersion: 'beta' } })
  })
  await composer.open()
  await composer.button(`Account: ${person.name}`).waitFor()
  await composer.addRecipient('to', 'megan@contoso.com')
  await composer.subject.fill('Figures')
  await composer.body.click()
  await page.keyboard.type('Please look, @meg')
  const people = page.getByRole('listbox', { name: 'People to mention' })
  await expect(people.getByRole('option', { name: 'megan@contoso.com' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(people).toBeHidden()
  await page.keyboard.type(' and @adel')
  const adele = people.getByRole('option').filter({ hasNotText: 'megan' }).first()
  await expect(adele).toBeVisible()
  const name = (await adele.locator('bdi').first().textContent()) ?? ''
  const address = (await adele.locator('bdi').last().textContent()) ?? ''
  await expectCleanOnPhone(page, 'people to mention')
  await page.keyboard.press('Enter')
  await page.keyboard.type('today')
  await expect(composer.body).toHaveText(`Please look, @meg and @${name} today`)
  await expect(composer.body).toBeFocused()
  await expect(page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')).toHaveCount(
    2,
  )
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const { body } = (await sandbox.log()).findLast(({ path }) => path.endsWith('/sendMail'))!
  const { message } = body as { message: Record<string, unknown> }
  expect(message['mentions']).toEqual([{ mentioned: { name, address } }])
  expect(JSON.stringify(message['toRecipients'])).toContain(address)
  expect(JSON.stringify(message['body'])).toContain(`mailto:${address}`)
})
