/** Pictures in the text: added, pasted, sized and described, by pointer and keyboard; those of a draft are shown. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import { openFromList } from '#e2e/support/fullDraft.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { insertImage } from '#e2e/support/insertImage.ts'
import { makePng } from '#e2e/support/makePng.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'

const image = makePng('Courtyard.png', 300, 200)

async function pasteFile({ page }: ComposerPage, name: string) {
  await page.evaluate(
    ([bytes, file]) => {
      const clipboardData = new DataTransfer()
      const data = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      clipboardData.items.add(new File([data], file, { type: 'image/png' }))
      const paste = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste))
    },
    [image.buffer.toString('base64'), name] as const,
  )
}

test('a picture is sized, described and taken away; taken away from the text it is no file', async ({
  signedOut,
}) => {
  const { page, body, button } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await insertImage(signedOut, image)
  await page.locator('.editor-image').click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  await expectClean(page, 'image')
  await bar.getByRole('button', { name: 'Medium' }).click()
  await expect(page.locator('.editor-image img')).toHaveCSS('width', '150px')
  await bar.getByRole('textbox', { name: 'Alt text' }).fill('Courtyard at dusk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: 'Courtyard at dusk' })).toBeVisible()
  await page.locator('.editor-image').click()
  await bar.getByRole('button', { name: 'Remove image' }).click()
  await expect(page.locator('.editor-image')).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Attachments' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.editor-image-shown')).toBeVisible()
})

test(
  'pasted into the text it stands there, pasted elsewhere it is attached',
  { tag: '@firefox' },
  async ({ signedOut }) => {
    const { page, body, button, subject } = signedOut
    await expect(button('Bold')).toBeEnabled()
    await body.click()
    await pasteFile(signedOut, 'shot.png')
    await expect(page.locator('.editor-image-shown')).toHaveCount(1)
    await expect(page.getByRole('list', { name: 'Attachments' })).toHaveCount(0)
    await subject.click()
    await pasteFile(signedOut, 'photo.png')
    await expect(page.getByRole('listitem', { name: /photo\.png/ })).toBeVisible()
    await expect(page.locator('.editor-image')).toHaveCount(1)
  },
)

test('dropped into the text it stands where the pointer let it go, dropped elsewhere it is attached', async ({
  signedOut,
}) => {
  const { page, body, button, subject } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await page.keyboard.type('First line')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second line')
  const first = body.getByText('First line')
  const drop = (element: Element, bytes: string) => {
    const dataTransfer = new DataTransfer()
    const data = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
    dataTransfer.items.add(new File([data], 'shot.png', { type: 'image/png' }))
    const { left, top, height } = element.getBoundingClientRect()
    const place = { clientX: left + 1, clientY: top + height / 2 }
    const options = { dataTransfer, ...place, bubbles: true, cancelable: true }
    element.dispatchEvent(new DragEvent('dragover', options))
    element.dispatchEvent(new DragEvent('drop', options))
  }
  await first.evaluate(drop, image.buffer.toString('base64'))
  const shown = page.locator('.editor-image-shown')
  await expect(shown).toHaveCount(1)
  const above = await shown.boundingBox()
  const below = await body.getByText('Second line').boundingBox()
  expect(above!.y).toBeLessThan(below!.y)
  await expect(page.getByRole('list', { name: 'Attachments' })).toHaveCount(0)
  await subject.evaluate(drop, image.buffer.toString('base64'))
  await expect(page.getByRole('listitem', { name: /shot\.png/ })).toBeVisible()
  await expect(shown).toHaveCount(1)
})

test('by keyboard: the arrow selects it, Tab leads to what is done to it, Escape back', async ({
  signedOut,
}) => {
  const { page, body, button } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await insertImage(signedOut, image)
  await page.keyboard.press('ArrowLeft')
  const bar = page.getByRole('toolbar', { name: 'Image' })
  const small = bar.getByRole('button', { name: 'Small', exact: true })
  // Sizes are offered when the picture's own is known.
  await expect(small).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(small).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.editor-image img')).toHaveCSS('width', '75px')
  await page.keyboard.press('Escape')
  await expect(body).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.locator('.editor-image')).toHaveCount(0)
})

test('of a draft they are shown by themselves, nothing is written, and no window opens for them', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { page } = composer
  const type = '#microsoft.graph.fileAttachment'
  const contentId = '1@mail-composer'
  const file = { '@odata.type': type, name: image.name, contentType: 'image/png', contentId }
  await new OtherProgram(request, graphOrigin, person.address).ask('/me/messages', {
    method: 'POST',
    body: {
      subject: 'With a picture',
      body: { contentType: 'html', content: `<p>Look</p><p><img src="cid:${contentId}"></p>` },
      attachments: [{ ...file, isInline: true, contentBytes: image.buffer.toString('base64') }],
    },
  })
  await openFromList(composer, 'With a picture')
  await expect(page.locator('.editor-image-shown')).toBeVisible()
  const writes = async () =>
    (await sandbox.log()).filter(({ method }) => ['PATCH', 'DELETE'].includes(method))
  await page.waitForTimeout(4_000)
  expect(await writes()).toEqual([])
  await composer.subject.fill('Changed')
  await expect.poll(async () => (await writes()).length).toBeGreaterThan(0)

  let windows = 0
  page.on('popup', () => (windows += 1))
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(composer.subject).toHaveValue('Changed')
  await expect(page.locator('.editor-image')).toBeVisible()
  await page.waitForTimeout(1_000)
  expect(windows).toBe(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('its bar covers neither Send nor the page’s edge, at 360 and at 320 × 256', async ({
  signedOut,
}) => {
  const { page, body, button, send } = signedOut
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await insertImage(signedOut, image)
  await page.locator('.editor-image').click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  for (const size of [
    { width: 360, height: 740 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size)
    await expect(async () => {
      const [own, row] = [await bar.boundingBox(), await send.boundingBox()]
      expect(own!.x).toBeGreaterThanOrEqual(0)
      expect(own!.x + own!.width).toBeLessThanOrEqual(size.width)
      expect(own!.y + own!.height).toBeLessThanOrEqual(row!.y)
    }).toPass()
  }
})
