/** Emoji by typing and from their panel, words found in the message, and words counted. */
import { expectClean, expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

test('emoji: typed between colons, chosen from what two letters find, and from the panel by keyboard', async ({
  signedOut,
}) => {
  const { page, body } = signedOut
  await body.click()
  await page.keyboard.type('Well done :ta')
  const option = page.getByRole('option', { name: 'party popper' })
  await expect(option).toBeVisible()
  await expectCleanOnPhone(page, 'emoji that letters find')
  await page.keyboard.type('d')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' :tada:')
  await expect(body).toHaveText('Well done 🎉 🎉')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(body).toHaveText('Well done 🎉 :tada:')
  await signedOut.button('More formatting').click()
  await signedOut.button('Emoji').click()
  const panel = page.getByRole('dialog', { name: 'Emoji' })
  const search = panel.getByRole('searchbox')
  await expect(search).toBeFocused()
  await expect(panel.getByRole('gridcell').first()).toBeVisible()
  await expectClean(page, 'the panel of emoji', '.popover')
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('button', { name: 'grinning face', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+End')
  await expect(panel.getByRole('button', { name: 'flag: Wales' })).toBeFocused()
  await search.fill('rocket')
  await search.press('Enter')
  await expect(panel).toBeHidden()
  await expect(body).toBeFocused()
  await expect(body).toHaveText('Well done 🎉 :tada:🚀')
})

test('words are found in the message, and counted', async ({ signedOut }) => {
  const { page, body } = signedOut
  await body.click()
  await page.keyboard.type('The cat and the Cat')
  await signedOut.chooseOption('Find in message')
  const bar = page.getByRole('search', { name: 'Find in message' })
  await bar.getByRole('textbox').fill('cat')
  await expect(bar.getByRole('status')).toHaveText('1 of 2')
  await expectCleanOnPhone(page, 'words are being found')
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText('2 of 2')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(body).toBeFocused()
  await page.keyboard.type('dog')
  await expect(body).toHaveText(/dog/)
  await page.keyboard.press('ControlOrMeta+A')
  await signedOut.chooseOption('Word count')
  const dialog = page.getByRole('dialog', { name: 'Word count' })
  await expect(dialog.getByRole('row', { name: 'Words' })).toContainText('5')
  await expectCleanOnPhone(page, 'words are counted')
})

for (const [width, height] of [
  [1280, 800],
  [360, 640],
  [320, 256],
] as const) {
  test(`each found word is in sight beside the bar at ${width} × ${height}, in the first line and at the end of a long paragraph`, async ({
    signedOut,
  }) => {
    const { page, body } = signedOut
    await page.setViewportSize({ width, height })
    await body.click()
    const filler = 'many words of one paragraph '.repeat(150)
    await page.keyboard.insertText(`The needle begins. ${filler} The needle ends.`)
    await page.keyboard.press('ControlOrMeta+Home')
    await signedOut.chooseOption('Find in message')
    const bar = page.getByRole('search', { name: 'Find in message' })
    await bar.getByRole('textbox').fill('needle')
    for (const place of ['1 of 2', '2 of 2', '1 of 2']) {
      await expect(bar.getByRole('status')).toHaveText(place)
      await expect.poll(() => page.evaluate(isFoundInSight)).toBe(true)
      await page.keyboard.press('Enter')
    }
  })
}

/** The middle of the found word is the text's: neither the bar nor what scrolls lies over it. */
function isFoundInSight() {
  const [range] = CSS.highlights.get('found-current') ?? []
  if (!(range instanceof Range)) return false
  const { left, top, width, height } = range.getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit?.closest('[role="textbox"]')?.ariaLabel === 'Message body'
}
