/** Whatever a message, a record or a part of the page is like: the page stays, and the message with it. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'
import { oneSecond, unsent } from '#e2e/support/unsentMessages.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
const frames = '<html><frameset cols="1,1"><frame src="q.html"></frameset></html>'
const nothingShown = 'nothing in it to show here'

const eml = (subject: string, html: string) => ({
  name: 'message.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    `From: a@x.org\r\nTo: b@x.org\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/html\r\n\r\n${html}\r\n`,
  ),
})

/** After a reload, by itself or by a click. */
async function restore(composer: ComposerPage) {
  const button = unsent(composer).getByRole('button', { name: 'Restore' })
  const isBack = composer.page.getByText(nothingShown).or(composer.button('Show the page again'))
  await button.first().or(isBack).first().waitFor()
  if (await button.first().isVisible()) await button.first().click()
}

test(
  'a page of frames: opened, restored, as a draft and pasted',
  { tag: '@firefox' },
  async ({ composer, sandbox, request, graphOrigin, person }) => {
    const { page } = composer
    await composer.openEml(eml('frames', frames))
    await expect(composer.subject).toHaveValue('frames')
    await expect(page.getByText(nothingShown)).toBeVisible()
    await expectCleanOnPhone(page, 'a page of frames')
    await oneSecond(page)
    await page.reload()
    await restore(composer)
    await expect(page.getByText(nothingShown)).toBeVisible()
    await expect(composer.subject).toHaveValue('frames')
    await composer.button('Discard').click()

    await composer.body.click()
    await page.keyboard.type('My words ')
    await composer.body.evaluate((field, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'and its text')
      const how = { bubbles: true, cancelable: true }
      field.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData }))
    }, frames)
    await expect(composer.body).toHaveText('My words and its text')
    await composer.button('Discard').click()

    const program = new OtherProgram(request, graphOrigin, person.address)
    const body = { subject: 'Framed draft', body: { contentType: 'html', content: frames } }
    await program.ask('/me/messages', { method: 'POST', body })
    await composer.button('Drafts').click()
    await page
      .getByRole('button', { name: /Framed draft/ })
      .first()
      .click()
    await expect(composer.subject).toHaveValue('Framed draft')
    await expect(page.getByText(nothingShown)).toBeVisible()
    expect(await sandbox.log({ method: 'PATCH' })).toEqual([])
  },
)

/** What this browser cannot do from the next page on: show what is kept of a message. */
const breakKeptParts = (page: Page) =>
  page.addInitScript(() => {
    ShadowRoot.prototype.replaceChildren = () => {
      throw new TypeError('ada@example.org wrote My own words')
    }
  })

test('a message that cannot be shown: its words, ways to save them, and no loop', async ({
  composer,
  sandbox,
}) => {
  test.slow()
  const { page } = composer
  await composer.openEml(eml('Kept', '<!--[if mso]>x<![endif]--><p style="color:red">Original</p>'))
  await expect(page.getByText('Original', { exact: true })).toBeVisible()
  await composer.body.click()
  await page.keyboard.type('My own words')
  await oneSecond(page)

  await breakKeptParts(page)
  await page.reload()
  await restore(composer)
  const said = page.getByRole('alert').filter({ hasText: 'Something in Mail Composer failed' })
  await expect(said).toContainText('TypeError')
  await expect(page.getByText('My own words')).toBeVisible()
  await expectCleanOnPhone(page, 'a message that cannot be shown')

  const downloading = page.waitForEvent('download')
  await composer.button('Download as text').click()
  const file = await (await downloading).createReadStream()
  const text = Buffer.concat(await file.toArray()).toString()
  expect(text).toBe('To: b@x.org\nSubject: Kept\n\nMy own words')

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await composer.button('Copy text').click()
  await expect.poll(copied).toBe(text)
  await composer.button('Copy error report').click()
  await expect.poll(copied).toContain('Error: TypeError')
  expect(await copied()).not.toMatch(/ada@|My own words|Kept|b@x\.org/)

  await composer.saveDraft.click()
  await expect(page.getByText('Draft saved')).toBeVisible()
  expect(await sandbox.messages('drafts')).toMatchObject([{ subject: 'Kept' }])

  await composer.button('Show the page again').click()
  await expect(said).toBeVisible()
  await page.reload()
  await expect(composer.send).toBeVisible()
  await restore(composer)
  await expect(composer.body).toHaveText('My own words')
  await expect(page.getByText('This message is back as plain text.')).toBeVisible()
  await expect(composer.subject).toHaveValue('Kept')
})

test('a damaged record costs neither the page nor the others, and is left where it is', async ({
  composer,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await oneSecond(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('mail-composer')
        opening.onsuccess = () => {
          const change = opening.result.transaction('letters', 'readwrite')
          const messages = change.objectStore('letters')
          const all = messages.getAll()
          all.onsuccess = () => {
            const [good] = all.result as [{ message: object }]
            const message = { ...good.message, flag: { on: true }, headers: [{}] }
            messages.put({ ...good, id: 'damaged', message })
            messages.put({ id: 'rubbish', message: 7 })
          }
          change.oncomplete = () => resolve()
        }
      }),
  )
  await page.close()
  const again = new ComposerPage(await composer.page.context().newPage())
  await again.open()
  await expect(again.page.getByText('Nothing was deleted.')).toContainText('2 messages')
  await unsent(again).getByRole('button', { name: 'Restore' }).click()
  await expect(again.body).toHaveText('How are you?')
  const kept = await again.page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('mail-composer')
        opening.onsuccess = () => {
          const keys = opening.result.transaction('letters').objectStore('letters').getAllKeys()
          keys.onsuccess = () => resolve(keys.result)
        }
      }),
  )
  expect(kept).toEqual(expect.arrayContaining(['damaged', 'rubbish']))
})
