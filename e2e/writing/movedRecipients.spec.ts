/** Chips are dragged between fields and within one, moved by keys and by touch, and undone. */
import type { Locator, Page } from '@playwright/test'
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { paste } from '#e2e/support/paintAfter.ts'

const listOf = (page: Page, field: string) =>
  page
    .getByRole('list', { name: `${field} recipients`, exact: true })
    .locator('.recipient-chip-text')

const chipOf = (page: Page, field: string, name: string) =>
  page
    .getByRole('list', { name: `${field} recipients`, exact: true })
    .getByRole('button', { name, exact: true })

/** As a hand does it: pressed, a little, on the way, there, let go. */
async function drag(page: Page, from: Locator, to: Locator, at: 'start' | 'end' = 'start') {
  const start = (await from.boundingBox())!
  const end = (await to.boundingBox())!
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 4)
  const x = at === 'start' ? end.x + 4 : end.x + end.width - 4
  await page.mouse.move(x, end.y + end.height / 2, { steps: 5 })
  await page.mouse.up()
}

test('chips are dragged within a field, to another one, and onto the button of a closed one', async ({
  signedOut,
  page,
}) => {
  await signedOut.addRecipient('to', 'ada@x.org, bob@x.org, cy@x.org')
  await drag(page, chipOf(page, 'To', 'cy@x.org'), chipOf(page, 'To', 'ada@x.org'))
  await expect(listOf(page, 'To')).toHaveText(['cy@x.org', 'ada@x.org', 'bob@x.org'])

  await drag(page, chipOf(page, 'To', 'ada@x.org'), signedOut.button('Add Cc'))
  await expect(listOf(page, 'Cc')).toHaveText(['ada@x.org'])
  await expect(listOf(page, 'To')).toHaveText(['cy@x.org', 'bob@x.org'])

  await signedOut.to.click()
  await page.keyboard.press('ControlOrMeta+a')
  await expectClean(page, 'chosen chips')
  await drag(page, chipOf(page, 'To', 'bob@x.org'), chipOf(page, 'Cc', 'ada@x.org'), 'end')
  await expect(listOf(page, 'Cc')).toHaveText(['ada@x.org', 'cy@x.org', 'bob@x.org'])
  await expect(listOf(page, 'To')).toHaveCount(0)

  await signedOut.to.click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(listOf(page, 'To')).toHaveText(['cy@x.org', 'bob@x.org'])
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(listOf(page, 'Cc')).toHaveText(['ada@x.org', 'cy@x.org', 'bob@x.org'])
})

test('the same by keys alone: the card of a chip', async ({ signedOut, page }) => {
  await signedOut.addRecipient('to', 'ada@x.org, bob@x.org')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Alt+ArrowDown')
  const card = page.getByRole('dialog', { name: 'bob@x.org' })
  await expect(card.getByRole('button', { name: 'Edit' })).toBeFocused()
  await expectClean(page, 'the card of a chip')
  await expectCleanOnPhone(page, 'the card of a chip')
  await card.getByRole('button', { name: 'Move to Bcc' }).press('Enter')
  await expect(listOf(page, 'Bcc')).toHaveText(['bob@x.org'])
  await expect(chipOf(page, 'To', 'ada@x.org')).toBeFocused()
})

test('copied chips keep their names where they are pasted', async ({
  signedOut,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signedOut.addRecipient('to', '"Lovelace, Ada" <ada@x.org>; Bob <bob@x.org>')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+x')
  await expect(listOf(page, 'To')).toHaveCount(0)
  await signedOut.button('Add Cc').click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(listOf(page, 'Cc')).toHaveText(['Lovelace, Ada', 'Bob'])
})

test('an address that is none says why, and is fixed from its card', async ({
  signedOut,
  page,
}) => {
  await signedOut.addRecipient('to', 'ada@contoso.com, bob@contoso')
  const wrong = chipOf(page, 'To', 'bob@contoso')
  await wrong.click()
  const card = page.getByRole('dialog', { name: 'bob@contoso' })
  await expect(card).toContainText('“bob@contoso” is missing an ending like .com.')
  await card.getByRole('button', { name: 'Use bob@contoso.com' }).click()
  await expect(listOf(page, 'To')).toHaveText(['ada@contoso.com', 'bob@contoso.com'])
})

test.describe('touched', () => {
  test.use({ hasTouch: true })

  test('a tap opens the card of a chip, with targets a thumb can hit', async ({
    signedOut,
    page,
  }) => {
    await signedOut.addRecipient('to', 'ada@x.org, bob@x.org')
    await chipOf(page, 'To', 'ada@x.org').tap()
    const card = page.getByRole('dialog', { name: 'ada@x.org' })
    const move = card.getByRole('button', { name: 'Move to Cc' })
    expect((await move.boundingBox())!.height).toBeGreaterThanOrEqual(32)
    await move.tap()
    await expect(listOf(page, 'Cc')).toHaveText(['ada@x.org'])
  })
})

test('a head that was copied: each in the field of their header, in one step', async ({
  signedOut,
  page,
}) => {
  const head = 'From: e@x.org\nTo: ada@x.org; bob@x.org\nCc: cy@x.org\nBcc: dan@x.org\nSubject: hi'
  await signedOut.addRecipient('to', 'bob@x.org')
  // The code of chips is here, and what reads pastes came with it.
  await expect(chipOf(page, 'To', 'bob@x.org')).toBeVisible()
  await paste(page, head)
  await expect(listOf(page, 'To')).toHaveText(['bob@x.org', 'ada@x.org'])
  await expect(listOf(page, 'Cc')).toHaveText(['cy@x.org'])
  await expect(listOf(page, 'Bcc')).toHaveText(['dan@x.org'])
  await expect(signedOut.to).toBeFocused()
  await expectCleanOnPhone(page, 'a head that was pasted')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(listOf(page, 'To')).toHaveText(['bob@x.org'])
  await expect(listOf(page, 'Bcc')).toHaveCount(0)
})
