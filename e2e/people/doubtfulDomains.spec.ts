/** Before sending: a domain that looks like one written to often, and one that is new among many. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test.use({ savesByItself: false })

const checks = ({ page }: ComposerPage) => page.getByRole('dialog')

async function write(composer: ComposerPage, ...recipients: string[]) {
  for (const one of recipients) await composer.addRecipient('to', one)
  await composer.subject.fill('Hello')
  await composer.body.fill('How are you?')
  await composer.send.click()
}

test('a domain like the own one is asked about once, and then it is known', async ({
  composer,
  sandbox,
  page,
}) => {
  await write(composer, 'meganb@contosso.com')
  await expect(checks(composer)).toContainText(
    'meganb@contosso.com looks like contoso.com, your organization’s domain. Check the address.',
  )
  await expectClean(page, 'a domain that looks like another', 'dialog[open]')
  await expectCleanOnPhone(page, 'a domain that looks like another', 'dialog[open]')
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(0)
  await checks(composer).getByRole('button', { name: 'Send anyway' }).click()
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
  await write(composer, 'meganb@contosso.com')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: 'sendMail' })).toHaveLength(2)
})

test('a new domain in a reply to all is named once', async ({ composer }) => {
  await write(composer, 'karl@fabrikam.com')
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
  const colleagues = Array.from({ length: 7 }, (_, at) => `colleague${at}@contoso.com`)
  await write(composer, ...colleagues, 'ada@example.org', 'bob@example.org')
  await expect(checks(composer).getByRole('listitem')).toHaveText([
    /example\.org is new to you\. This message goes to 9 people\./,
  ])
  await checks(composer).getByRole('button', { name: 'Send anyway' }).click()
  await expect(composer.sent).toBeVisible()
})

test('a domain that mixes alphabets is shown as the network knows it, and asked about', async ({
  composer,
  page,
}) => {
  await write(composer, 'adele@соntoso.com')
  const said = 'The domain mixes alphabets: соntoso.com is xn--ntoso-iyeu.com, not contoso.com.'
  await expect(checks(composer)).toContainText(said)
  await expectClean(page, 'a domain that mixes alphabets', 'dialog[open]')
  await page.keyboard.press('Escape')
  const chip = page.getByRole('button', { name: 'adele@xn--ntoso-iyeu.com', exact: true })
  await expect(chip).toContainText('adele@xn--ntoso-iyeu.com')
  await expect(chip).toHaveAccessibleDescription(/^The domain mixes alphabets/)
  await expectClean(page, 'the chip of a domain that mixes alphabets')
  await expectCleanOnPhone(page, 'the chip of a domain that mixes alphabets')
})

test('a domain in one alphabet that is like no other goes unasked', async ({ composer }) => {
  await write(composer, 'ada@почта.рф', 'bob@例子.中国')
  await expect(composer.sent).toBeVisible()
})

test('an address that passes for one written to is asked about, by its domain or by what is before it', async ({
  composer,
}) => {
  await write(composer, 'ceo@fabrikam.com')
  await expect(composer.sent).toBeVisible()
  await composer.closeSent()
  await write(composer, 'ce0@fabrikam.com', 'ceo@fabrikam.com.evil.example')
  await expect(checks(composer).getByRole('listitem')).toHaveText([
    /ceo@fabrikam\.com\.evil\.example looks like fabrikam\.com, which you’ve written to\./,
    /ce0@fabrikam\.com has look-alike characters before the @, not those of ceo@fabrikam\.com\./,
  ])
})
