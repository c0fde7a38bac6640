/** The files as cards: measures, thumbnails, two rows, names, order, removal with Undo, a look inside. */
import type { Locator } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { makeFile, textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { makePng } from '#e2e/support/makePng.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Files', body: 'Here they are.' }
const cards = (composer: ComposerPage) => composer.attachments.getByRole('listitem')
const card = (composer: ComposerPage, name: string) =>
  composer.attachments.getByRole('listitem', { name, exact: true })
const open = (composer: ComposerPage, name: string) => composer.button(`Open ${name}`)
const names = (composer: ComposerPage) =>
  cards(composer).evaluateAll((items) => items.map((item) => item.ariaLabel))
const texts = (count: number) =>
  Array.from({ length: count }, (_, at) => textFile(`note ${at + 1}.txt`, 'Hello'))

async function size(item: Locator) {
  const box = await item.boundingBox()
  return [box?.width, box?.height]
}

test('each card has its measures, whatever its file does; a picture has a thumbnail', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await composer.attach(
    makePng('Courtyard.png', 300, 200),
    makeFile('Venue proposals.pdf', 9_000_000),
    makeFile('Guests.xlsx', 4_000_000),
  )
  const sizes = () =>
    Promise.all(
      ['Courtyard.png', 'Venue proposals.pdf', 'Guests.xlsx'].map((name) =>
        size(card(composer, name)),
      ),
    )
  const measures = [252, 56]
  expect(await sizes()).toEqual([measures, measures, measures])
  await expect(card(composer, 'Courtyard.png').locator('canvas')).toBeVisible()
  await expect(card(composer, 'Venue proposals.pdf')).toContainText('PDF')
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await sandbox.addFault({ match: { method: 'PUT' }, what: { hold: true } })
  await composer.send.click()
  const bar = page.getByRole('progressbar', { name: 'Uploading Venue proposals.pdf' })
  await expect(bar).toBeVisible()
  await expect(card(composer, 'Venue proposals.pdf')).toContainText('Uploading 8.6 MB')
  expect(await sizes()).toEqual([measures, measures, measures])
  expect(await size(bar)).toEqual([252, 3])
  await composer.button('Cancel').click()
  await sandbox.release()
  await expect(composer.send).toBeEnabled()
  const match = { method: 'POST', path: 'createUploadSession' }
  await sandbox.addFault({ match, what: { status: 400, code: 'ErrorFileNotWanted' } })
  await composer.send.click()
  const retry = page.getByRole('button', { name: /^Retry / })
  await expect(retry).toHaveText('Try again')
  expect(await sizes()).toEqual([measures, measures, measures])
  await expectClean(page, 'a failed card')
  await expectCleanOnPhone(page, 'a failed card on a phone')
  await page.setViewportSize({ width: 360, height: 740 })
  // As wide as the sheet, whatever a scroll bar takes; only two rows, thus two cards, are shown here.
  const [width, height] = await size(card(composer, 'Courtyard.png'))
  expect(width).toBeGreaterThan(300)
  expect(height).toBe(56)
})

test('two rows, the rest behind their number; the total; on a narrow page, too', async ({
  signedOut,
}) => {
  const { page } = signedOut
  await signedOut.attach(...texts(15))
  const rows = async () =>
    new Set(
      await cards(signedOut).evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop)),
    ).size
  await expect(page.getByText('15 files · 75 bytes')).toBeVisible()
  const more = page.getByRole('button', { name: /^\d+ more$/ })
  await expect(more).toBeVisible()
  expect(await rows()).toBe(2)
  const shown = await cards(signedOut).count()
  await expect(more).toHaveText(`${15 - shown} more`)
  await expectCleanOnPhone(page, 'two rows')
  await more.click()
  await expect(cards(signedOut)).toHaveCount(15)
  await signedOut.button('Hide').press('Enter')
  await expect(cards(signedOut)).toHaveCount(shown)
  await page.setViewportSize({ width: 320, height: 256 })
  await expect(cards(signedOut)).toHaveCount(2)
  await expect(page.getByRole('button', { name: '13 more' })).toBeVisible()
  await expectFits(page, '400 % zoom')
})

test(
  'a file is renamed by keyboard, keeps its ending, and arrives under the new name',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    const { page } = composer
    await composer.fill(hello)
    await composer.attach(textFile('old.txt', 'old'), textFile('other.txt', 'other'))
    await composer.saveDraft.click()
    await expect(card(composer, 'old.txt')).toContainText('Attached')
    await open(composer, 'old.txt').press('F2')
    const field = page.getByRole('textbox', { name: 'Name of old.txt' })
    await expect(field).toBeFocused()
    await page.keyboard.type('a/b')
    await page.keyboard.press('Enter')
    await expect(composer.alert.filter({ hasText: 'Don’t use / in a name.' })).toBeVisible()
    expect(await size(card(composer, 'old.txt'))).toEqual([252, 56])
    await expectClean(page, 'a name that is refused')
    await page.keyboard.press('Escape')
    await expect(open(composer, 'old.txt')).toBeFocused()
    await page.keyboard.press('F2')
    await page.keyboard.type('new')
    await page.keyboard.press('Enter')
    await expect(open(composer, 'new.txt')).toBeFocused()
    expect(await names(composer)).toEqual(['new.txt', 'other.txt'])
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(sent?.attachments.map(({ name }) => name).sort()).toEqual(['new.txt', 'other.txt'])
  },
)

test('cards move by keyboard, by their menu and by a drag, and are sent in that order', async ({
  composer,
  sandbox,
}) => {
  const { page } = composer
  await composer.fill(hello)
  await composer.attach(textFile('a.txt', 'a'), textFile('b.txt', 'b'), textFile('c.txt', 'c'))
  await open(composer, 'a.txt').press('Alt+ArrowDown')
  expect(await names(composer)).toEqual(['b.txt', 'a.txt', 'c.txt'])
  await expect(open(composer, 'a.txt')).toBeFocused()
  await expect(page.getByText('a.txt is now 2 of 3')).toBeAttached()
  await page.keyboard.press('Control+Shift+ArrowRight')
  expect(await names(composer)).toEqual(['b.txt', 'c.txt', 'a.txt'])
  await composer.button('More for a.txt').click()
  await page.getByRole('menuitem', { name: 'Move earlier' }).click()
  expect(await names(composer)).toEqual(['b.txt', 'a.txt', 'c.txt'])
  const [from, to] = await Promise.all(
    ['c.txt', 'b.txt'].map((name) => card(composer, name).boundingBox()),
  )
  await page.mouse.move(from!.x + 100, from!.y + 30)
  await page.mouse.down()
  await page.mouse.move(to!.x + 60, to!.y + 30, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => names(composer)).toEqual(['c.txt', 'b.txt', 'a.txt'])
  await expect(page.getByRole('dialog')).toBeHidden()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments.map(({ name }) => name)).toEqual(['c.txt', 'b.txt', 'a.txt'])
})

test('a removed file comes back where it was, also the only one', async ({ composer, sandbox }) => {
  const { page } = composer
  const removed = (name: string) =>
    page.locator('.toast').filter({ has: page.getByText(`Removed “${name}”`) })
  await composer.fill(hello)
  await composer.attach(textFile('a.txt', 'a'), textFile('b.txt', 'b'), textFile('c.txt', 'c'))
  await open(composer, 'b.txt').press('Delete')
  expect(await names(composer)).toEqual(['a.txt', 'c.txt'])
  // It stays as long as it has the focus.
  await removed('b.txt').getByRole('button', { name: 'Undo' }).focus()
  await expectCleanOnPhone(page, 'a removed file')
  await removed('b.txt').getByRole('button', { name: 'Undo' }).click()
  expect(await names(composer)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  await composer.button('Remove a.txt').click()
  await composer.button('Remove c.txt').click()
  await composer.button('Remove b.txt').click()
  await removed('b.txt').getByRole('button', { name: 'Undo' }).click()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent?.attachments.map(({ name }) => name)).toEqual(['b.txt'])
  await expect(removed('c.txt')).toBeHidden()
})

test('the keys of Undo bring a removed file back, and leave the text alone', async ({
  composer,
}) => {
  const { page } = composer
  await composer.body.click()
  await page.keyboard.type('Important text.')
  await composer.attach(textFile('same.txt', 'a'))
  await composer.button('Remove same.txt').click()
  await expect(composer.button('Attach files')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(card(composer, 'same.txt')).toBeVisible()
  await expect(composer.body).toHaveText('Important text.')
  // In the text they are the text's.
  await composer.button('Remove same.txt').click()
  await composer.body.click()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(composer.body).toHaveText('')
  await expect(composer.attachments).toBeHidden()
})
