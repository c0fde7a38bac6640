/** The message on paper: every line, black on white in both themes, with people, subject and files. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'

const lines = Array.from({ length: 160 }, (_, index) => `Line ${index + 1}`)
const longWord = 'Donaudampfschifffahrt'.repeat(12)
const subject = `A plan with ${longWord}`

/** Pages of a PDF; its page objects are not compressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** What can be seen of each, laid out for paper. */
function readPaper(page: Page) {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility() && element.clientHeight > 0
    /** Boxes that would cut off or scroll what is in them. */
    const cutting = [...document.querySelectorAll('.compose-page *')].filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      const hides = /auto|scroll|hidden|clip/
      if (!isShown(element) || display === 'inline') return false
      if (element.matches('svg *, .visually-hidden')) return false
      return (
        (hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      )
    })
    const colors = (selector: string) => {
      const element = document.querySelector(selector)
      return element ? getComputedStyle(element).color : 'none'
    }
    const sheet = document.querySelector('.sheet') ?? document.body
    return {
      cutting: cutting.map(({ className }) => className),
      buttons: [...document.querySelectorAll('button:not(.recipient-chip-text)')]
        .filter(isShown)
        .map((button) => button.getAttribute('aria-label') ?? button.textContent),
      background: getComputedStyle(sheet).backgroundColor,
      ink: [...new Set(['.body-text', '.subject-field', '.attachment-item-name'].map(colors))],
      width: document.documentElement.scrollWidth <= innerWidth,
    }
  })
}

const onPaper = {
  cutting: [],
  buttons: [],
  background: 'rgb(255, 255, 255)',
  ink: ['rgb(0, 0, 0)'],
  width: true,
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`all of the message is printed, ${colorScheme}`, async ({ signedOut, page }) => {
    await page.emulateMedia({ colorScheme })
    await signedOut.addRecipient('to', '"Ada Lovelace" <ada@x.org>')
    await signedOut.addRecipient('cc', `${'b'.repeat(60)}@x.org`)
    await signedOut.subject.fill(subject)
    await signedOut.body.fill(`${lines.join('\n')}\n${longWord}`)
    await signedOut.attach(textFile('report.txt', 'one'), textFile(`${'x'.repeat(90)}.txt`, 'two'))
    await expect(signedOut.attachments.getByRole('listitem')).toHaveCount(2)

    await page.emulateMedia({ media: 'print', colorScheme })
    await page.setViewportSize({ width: 680, height: 900 })
    expect(await readPaper(page)).toEqual(onPaper)
    for (const line of ['Line 1', 'Line 160', longWord]) {
      await expect(signedOut.body.getByText(line, { exact: true })).toBeVisible()
    }
    const order = await page.evaluate(() =>
      ['.subject-field', '.recipient-field', '.body-text', '.attachment-item'].map(
        (name) => document.querySelector(name)?.getBoundingClientRect().top ?? -1,
      ),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    const printed = (name: string) =>
      page
        .locator(name)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content)
    expect(await printed('.subject-field')).toBe(`"${subject}"`)
    expect(await printed('.recipient-chip-text')).toBe('"Ada Lovelace <ada@x.org>"')
    await expect(signedOut.attachments.getByRole('listitem').first()).toContainText('report.txt')

    await page.emulateMedia({ media: null, colorScheme })
    const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('message.pdf') })
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(4)
  })
}

test('the text is printed whole before the editor came', async ({ page }) => {
  await page.route(/bodyEditor.*\.js$/, () => undefined)
  const composer = new ComposerPage(page)
  await page.goto('./')
  await composer.send.and(page.locator(':enabled')).waitFor()
  await composer.to.fill('not yet taken')
  await composer.body.fill(lines.join('\n'))
  const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('early.pdf') })
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(3)

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(composer.body).toBeHidden()
  const { content, height } = await page
    .locator('.body-field-lock')
    .first()
    .evaluate((place) => ({
      content: getComputedStyle(place, '::before').content,
      height: document.body.scrollHeight,
    }))
  expect(content).toContain('Line 160')
  expect(height).toBeGreaterThan(160 * 20)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(composer.body).toBeVisible()
})

test('before any script too', async ({ page }) => {
  // All but the one that chooses the language before the first paint.
  await page.route(/\/(?!language-)[^/]*\.js$/, () => undefined)
  const composer = new ComposerPage(page)
  await page.goto('./', { waitUntil: 'commit' })
  await composer.subject.fill('Typed early')
  await composer.body.fill(lines.join('\n'))
  await page.emulateMedia({ media: 'print' })
  await expect(composer.subject).toBeVisible()
  const height = await composer.body.evaluate((field) => field.clientHeight)
  expect(height).toBeGreaterThan(160 * 20)
})

test('a quoted original is printed below the text', async ({
  composer,
  page,
  request,
  graphOrigin,
  person,
}) => {
  const html = `<p>${longWord}</p><div style="width:900px">wide</div><p>${'<br>quoted'.repeat(80)}</p>`
  const { received } = await receiveMessage({ request, graphOrigin, person }, html)
  await composer.open(`./?reply=${encodeURIComponent(String(received['id']))}`)
  await composer.button('Continue').click()
  const kept = page.locator('.quoted-part')
  await kept.waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 900 })
  const height = await kept.evaluate((part) => part.getBoundingClientRect().height)
  expect(height).toBeGreaterThan(80 * 14)
  expect((await readPaper(page)).cutting).toEqual([])
  await page.emulateMedia({ media: null })
  const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('reply.pdf') })
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2)
})
