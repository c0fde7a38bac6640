/** The measures of the window: edges, heights, corners and type, on a desk and on a phone. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { openFollowUp } from '#e2e/support/messageOptions.ts'

type Measures = {
  readonly left: number
  readonly width: number
  readonly height: number
  readonly radius: string
  readonly type: string
}

/** From the sheet's left edge, in CSS px; type as size/line height and weight. */
function measure({ page }: ComposerPage, selector: string): Promise<Measures> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const sheet = document.querySelector('.sheet')!.getBoundingClientRect()
      const { left, width, height } = element.getBoundingClientRect()
      const { fontSize, lineHeight, fontWeight, borderTopLeftRadius } = getComputedStyle(element)
      // A fraction of a pixel is the browser's, on its way through an animation.
      const half = (length: number) => Math.round(length * 2) / 2
      return {
        ...{ left: half(left - sheet.left), width: half(width), height: half(height) },
        radius: borderTopLeftRadius,
        type: `${parseFloat(fontSize)}/${Math.round(parseFloat(lineHeight))} ${fontWeight}`,
      }
    })
}

/** Where the first letter of an element's text stands, from the sheet's left edge. */
function textEdge({ page }: ComposerPage, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const sheet = document.querySelector('.sheet')!.getBoundingClientRect()
      const { paddingLeft, borderLeftWidth, textIndent } = getComputedStyle(element)
      const inner = parseFloat(paddingLeft) + parseFloat(borderLeftWidth) + parseFloat(textIndent)
      return Math.round(element.getBoundingClientRect().left + inner - sheet.left)
    })
}

const sizes = [
  { name: 'desk', width: 1280, height: 860, edge: 24, body: '15/22 400' },
  { name: 'phone', width: 360, height: 740, edge: 16, body: '16/24 400' },
]

for (const { name, width, height, edge, body } of sizes) {
  test(`one left edge, heights, corners and type: ${name}`, async ({ composer, page }) => {
    await page.setViewportSize({ width, height })
    await composer.fill({ to: 'adelev@contoso.com', subject: 'Plans', body: 'Hello' })
    for (const [what, selector] of [
      ['subject', '.subject-field-input'],
      ['From', '.from-field-label'],
      ['To', '.recipient-field-label'],
      ['body', '[contenteditable][role=textbox] > p'],
    ] as const) {
      expect(await textEdge(composer, selector), what).toBe(edge)
    }
    expect((await measure(composer, '.composer-actions button')).left).toBe(edge)
    const at = async (selector: string) => measure(composer, selector)
    expect((await at('.page-header')).height).toBe(48)
    const send = page.getByRole('button', { name: 'Send', exact: true })
    expect((await send.boundingBox())?.height).toBeGreaterThanOrEqual(36)
    expect(await send.evaluate((one) => getComputedStyle(one).borderTopLeftRadius)).toBe('8px')
    const subject = await composer.subject.evaluate((one) => {
      const { fontSize, lineHeight, fontWeight } = getComputedStyle(one)
      return `${parseFloat(fontSize)}/${parseFloat(lineHeight)} ${fontWeight}`
    })
    expect(subject).toBe('18/26 600')
    expect((await at('[contenteditable][role=textbox] > p')).type).toBe(body)
  })
}

test('rows, cards, chips and menus on a desk', async ({ composer, page }) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Plans', body: 'Hello' })
  await composer.attach({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') })
  const height = async (selector: string) => (await measure(composer, selector)).height
  expect(await height('.from-field')).toBe(40)
  expect(await height('.recipient-field')).toBe(44)
  expect(await height('.subject-field')).toBe(48)
  expect(await height('.formatting-toolbar')).toBe(40)
  const card = await measure(composer, '.attachment-item')
  expect([card.width, card.height, card.radius]).toEqual([252, 56, '8px'])
  expect(await height('.recipient-chip')).toBe(28)
  await composer.button('More send options').click()
  const menu = await measure(composer, '[role=menu]')
  expect(menu.radius).toBe('8px')
  expect(await height('[role=menuitem]')).toBe(36)
  await page.keyboard.press('Escape')
  await composer.openOptions()
  const panel = await measure(composer, '.sheet-panel')
  expect(panel.width).toBe(360)
  await openFollowUp(composer)
  expect(await height('.property-row')).toBe(34)
})

test('a touch phone: Send ends on the text edge', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL: baseURL!, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  })
  const page = await context.newPage()
  await page.goto('./')
  const more = (await page.getByRole('button', { name: 'More send options' }).boundingBox())!
  const subject = (await page.getByRole('textbox', { name: 'Subject' }).boundingBox())!
  expect(Math.round(more.x + more.width)).toBe(Math.round(subject.x + subject.width))
  await context.close()
})

test('what is said of a pasted text is inside the text edges', async ({ signedOut, page }) => {
  await signedOut.editorReady()
  await signedOut.body.evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'word '.repeat(200_000))
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const banner = (await page.locator('.banner').boundingBox())!
  const text = (await page.locator('.subject-field-input').boundingBox())!
  expect(banner.x).toBe(text.x)
  expect(banner.x + banner.width).toBeLessThanOrEqual(text.x + text.width)
})

for (const [width, height] of [
  [1280, 800],
  [360, 640],
] as const)
  test(`the page is no longer than what is seen: ${width} × ${height}`, async ({
    signedOut,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await signedOut.subject.fill('Hello')
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  })
