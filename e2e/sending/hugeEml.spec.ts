/** A saved message with megabytes of HTML: writing goes on while it is read, it can be given up, its limit is said. */
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

const head = 'From: a@x.org\r\nSubject: big\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n'
const row = '<p>word word <b>x</b></p><table><tr><td>q</td></tr></table>\r\n'

const big = (rows: number) => ({
  name: 'big.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(head + row.repeat(rows)),
})

/** The reader answers only when it may. */
async function holdReader(page: Page) {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/readMailWorker/, async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

// Megabytes take their time on a busy machine.
test.slow()

test('5 MB of HTML: the page can be used while they are read, and they become a file of the message', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  const release = await holdReader(page)
  await composer.openEml(big(86_000))
  const reading = page.getByText('Opening the message…')
  await expect(reading).toBeVisible()
  await composer.subject.fill('Typed meanwhile')
  await expect(composer.subject).toHaveValue('Typed meanwhile')
  await composer.subject.fill('')
  release()
  const notice = page.getByText('more than 2 MB or 60,000 tags can’t be edited here')
  await expect(notice).toBeVisible()
  await expect(reading).toBeHidden()
  await expect(composer.subject).toHaveValue('big')
  await expect(composer.attachments.getByRole('listitem', { name: 'message.html' })).toBeVisible()
  await expectCleanOnPhone(page, 'too much HTML')
  await composer.addRecipient('to', 'adelev@contoso.com')
  await composer.body.fill('See the file.')
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  const [sent] = await sandbox.messages('sentitems')
  // As text: with the browser's line ends.
  const html = row.repeat(86_000).replaceAll('\r', '').trimEnd()
  const file = createHash('sha256').update(html).digest('hex')
  expect(sent).toMatchObject({ attachments: [{ name: 'message.html', sha256: file }] })
})

test('45 MB of HTML: Cancel leaves the message as it is, whatever the reader still says', async ({
  composer,
}) => {
  const { page } = composer
  await composer.body.fill('Mine')
  const release = await holdReader(page)
  await composer.openEml(big(700_000))
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('Opening the message…')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(page.getByText('Opening the message…')).toBeHidden()
  await composer.body.click()
  await composer.body.press('Control+End')
  await composer.body.pressSequentially(' words')
  release()
  await composer.subject.fill('Still here')
  await expect(composer.body).toHaveText('Mine words')
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(0)
  await expect(composer.alert).toHaveCount(0)
})

test('45 MB of HTML that nobody gives up: a limit is said, and the page can be used', async ({
  composer,
}) => {
  await composer.openEml(big(700_000))
  const said = composer.page.getByText(/can’t be edited here|took too long|too large/)
  await expect(said).toBeVisible({ timeout: 60_000 })
  await composer.body.fill('Words')
  await expect(composer.body).toHaveText('Words')
})
