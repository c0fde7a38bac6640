/** vCards dropped into an address field become its recipients; other files beside it are attached as everywhere. */
import { expect, test } from '#e2e/support/fixtures.ts'
import type { Locator } from '@playwright/test'

type Dropped = { readonly name: string; readonly type: string; readonly text: string }

const drop = (target: Locator, files: readonly Dropped[]) =>
  target.evaluate((element, given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, type, text } of given)
      dataTransfer.items.add(new File([text], name, { type }))
    const options = { bubbles: true, cancelable: true, dataTransfer }
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, options))
  }, files)

const card = (name: string, address: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL;TYPE=INTERNET:${address}\r\nEND:VCARD\r\n`

test('vCards dropped on To and Cc are recipients, and nothing is attached', async ({
  composer,
}) => {
  const { page } = composer
  await composer.button('Add Cc').click()
  const row = (name: string) => page.getByRole('list', { name: `${name} recipients` })
  // What takes them is fetched when the page is idle.
  await expect(page.locator('[data-field="cc"] [data-takes]')).toBeAttached()
  await drop(composer.to, [
    { name: 'ada.vcf', type: 'text/vcard', text: card('Ada', 'ada@example.org') },
    { name: 'both.vcf', type: '', text: card('Bo', 'bo@x.org') + card('Cy', 'cy@x.org') },
  ])
  await expect(row('To').getByRole('listitem')).toHaveText([/Ada/, /Bo/, /Cy/])
  await drop(composer.cc, [{ name: 'ada.vcf', type: '', text: card('Ada', 'ada@example.org') }])
  await expect(row('Cc').getByRole('listitem')).toHaveText([/Ada/])
  await expect(page.locator('[aria-live="polite"]').getByText('Ada: Also in To')).toBeAttached()
  await expect(composer.attachments).toBeHidden()
  await expect(page.locator('.drop-zone')).toBeHidden()

  await drop(composer.to, [{ name: 'a.txt', type: 'text/plain', text: 'Hello' }])
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(1)
  await drop(composer.subject, [
    { name: 'ada.vcf', type: 'text/vcard', text: card('A', 'a@x.org') },
  ])
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(2)
})
