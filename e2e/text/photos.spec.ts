/** Photos in the text: where they were taken stays behind, their weight is said, and they can be made smaller. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { sha256 } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { insertImage } from '#e2e/support/insertImage.ts'
import { mayLeave } from '#e2e/support/mayLeave.ts'
import { makePng } from '#e2e/support/makePng.ts'
import { makePhoto } from './makePhoto.ts'

test('a photo is sent without the place it was taken at, the right way up; attached, it stays as it is', async ({
  composer,
  sandbox,
}) => {
  const { page, button } = composer
  const { file, withoutPlace } = await makePhoto(page, 'Harbour.jpg', 300, 200)
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Photo', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await composer.body.click()
  await insertImage(composer, file)
  const size = await page.locator('.editor-image img').evaluate((one) => {
    const { naturalWidth, naturalHeight } = one as HTMLImageElement
    return [naturalWidth, naturalHeight]
  })
  expect(size).toEqual([200, 300])
  await page.locator('.editor-image').click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  await expect(bar.getByText('Location removed')).toBeVisible()
  await expectClean(page, 'location removed')
  await expectCleanOnPhone(page, 'location removed')
  await bar.getByRole('button', { name: 'Keep it' }).click()
  await expect(bar.getByText('With its location')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(bar.getByText('Location removed')).toBeVisible()
  await composer.attach({ ...file, name: 'Attached.jpg' })
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  const attachments = [...(sent?.attachments ?? [])].sort((one, other) =>
    other.name.localeCompare(one.name),
  )
  expect(attachments).toMatchObject([
    { name: 'Harbour.jpg', isInline: true, sha256: sha256(withoutPlace) },
    { name: 'Attached.jpg', isInline: false, sha256: sha256(file.buffer) },
  ])
})

test('whoever wants to, sends the place', async ({ composer, sandbox }) => {
  const { page, button } = composer
  const { file } = await makePhoto(page, 'Harbour.jpg', 300, 200)
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Photo', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await composer.body.click()
  await insertImage(composer, file)
  await page.locator('.editor-image').click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('With its location')).toBeVisible()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toMatchObject([{ isInline: true, sha256: sha256(file.buffer) }])
})

test('sent in the moment it was chosen, and after a reload, it is there, and without the place', async ({
  composer,
  sandbox,
}) => {
  const { page, button } = composer
  const { file, withoutPlace } = await makePhoto(page, 'Harbour.jpg', 2_400, 1_600)
  const inserted = async (subject: string) => {
    await composer.fill({ to: 'AlexW@contoso.com', subject, body: '' })
    await expect(button('Bold')).toBeEnabled()
    await composer.body.click()
    const chooser = page.waitForEvent('filechooser')
    await button('Insert image').click()
    await (await chooser).setFiles(file)
  }
  await inserted('At once')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  await expect(composer.subject).toHaveValue('')
  await inserted('Later')
  await expect(page.locator('.editor-image-shown')).toBeVisible()
  await mayLeave(page)
  await page.reload()
  await expect(composer.subject).toHaveValue('Later')
  await expect(page.locator('.editor-image-shown')).toBeVisible()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const sent = await sandbox.messages('sentitems')
  expect(sent.map(({ attachments }) => attachments.map((one) => one.sha256))).toEqual([
    [sha256(withoutPlace)],
    [sha256(withoutPlace)],
  ])
})

test('its weight is said; made smaller it is sent so, and Undo has the first one', async ({
  composer,
  sandbox,
}) => {
  const { page, button } = composer
  const { file } = await makePhoto(page, 'Harbour.jpg', 2_000, 1_500)
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Photo', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await composer.body.click()
  await insertImage(composer, file)
  await page.locator('.editor-image').click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  const smaller = bar.getByRole('button', { name: /^Make smaller \([\d.]+ kB\)$/ })
  const place = await page.locator('.editor-image img').boundingBox()
  await smaller.click()
  await expect(smaller).toHaveCount(0)
  expect(await page.locator('.editor-image img').boundingBox()).toEqual(place)
  await page.keyboard.press('Control+z')
  await expect(smaller).toBeVisible()
  await smaller.focus()
  await page.keyboard.press('Enter')
  await expect(smaller).toHaveCount(0)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toMatchObject([{ name: 'Harbour.jpg', contentType: 'image/jpeg' }])
  expect(sent!.attachments[0]!.size).toBeLessThan(file.buffer.length * 0.8)
})

test('a wide picture is never wider than the text is shown: in a table it is what the other columns leave', async ({
  composer,
}) => {
  const { page, body, button } = composer
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Plan', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await button('Insert table').click()
  await page.getByRole('button', { name: '2 × 3', exact: true }).click()
  await page.keyboard.type('Floor by floor ')
  await insertImage(composer, makePng('Plan.png', 1_600, 200))
  const [text, table, picture] = [body, body.locator('table'), page.locator('.editor-image')]
  const isInside = async () => {
    const [outer, inner] = [await text.boundingBox(), await table.boundingBox()]
    return inner!.x + inner!.width <= outer!.x + outer!.width
  }
  await expect.poll(isInside).toBe(true)
  await picture.click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  await bar.getByRole('button', { name: 'Small', exact: true }).click()
  await expect(picture.locator('img')).not.toHaveCSS('width', '624px')
  await bar.getByRole('button', { name: 'Original size' }).click()
  await expect(bar.getByRole('button', { name: 'Original size', pressed: true })).toBeVisible()
  expect(await isInside()).toBe(true)
  const handle = await picture.locator('.editor-image-handle').boundingBox()
  await page.mouse.move(handle!.x + 4, handle!.y + 4)
  await page.mouse.down()
  await page.mouse.move(handle!.x + 1_000, handle!.y + 4)
  await page.mouse.up()
  expect(await isInside()).toBe(true)
  await page.keyboard.press('Control+z')
})

test('replaced it stands in the same place; as a file it leaves the text, and Undo brings it back', async ({
  composer,
  sandbox,
}) => {
  const { page, body, button } = composer
  const { file } = await makePhoto(page, 'Harbour.jpg', 300, 200)
  const other = makePng('Plan.png', 120, 60)
  await composer.fill({ to: 'AlexW@contoso.com', subject: 'Photo', body: '' })
  await expect(button('Bold')).toBeEnabled()
  await body.click()
  await insertImage(composer, file)
  const picture = page.locator('.editor-image')
  await picture.click()
  const bar = page.getByRole('toolbar', { name: 'Image' })
  const chooser = page.waitForEvent('filechooser')
  await bar.getByRole('button', { name: 'Replace image' }).click()
  await (await chooser).setFiles(other)
  await expect(picture.locator('img')).toHaveCSS('height', '100px')
  await expect(picture.locator('img')).toHaveCSS('width', '200px')
  await bar.getByRole('button', { name: 'Attach as file' }).click()
  await expect(picture).toHaveCount(0)
  const card = page.getByRole('listitem', { name: /Plan\.png/ })
  await expect(card).toHaveCount(1)
  await expect(body).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(picture).toHaveCount(1)
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(card).toHaveCount(1)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments).toMatchObject([
    { name: 'Plan.png', isInline: false, sha256: sha256(other.buffer) },
  ])
})
