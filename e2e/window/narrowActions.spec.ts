/** The row of actions on a narrow page: the time of a save has room, and nothing lies over anything. */
import type { Page } from '@playwright/test'
import { expectClean } from '#e2e/support/expectClean.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'

/** What is seen of the row, and meets its neighbour or sticks out of the page. */
const clashes = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector('.composer-actions')!
    const boxes = [...row.querySelectorAll('button, .delivery-bar-status > *')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 1)
    const meets = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 0.5 &&
      other.left < one.right - 0.5 &&
      one.top < other.bottom - 0.5 &&
      other.top < one.bottom - 0.5
    return boxes.flatMap((box, at) => [
      ...(box.left < 0 || box.right > innerWidth ? [`${at} sticks out`] : []),
      ...boxes.flatMap((other, by) => (by > at && meets(box, other) ? [`${at} meets ${by}`] : [])),
    ])
  })

for (const width of [320, 360, 440]) {
  test(
    `${width} px: when it was saved lies over no button`,
    variantUnless(width !== 360),
    async ({ composer, page }) => {
      await page.setViewportSize({ width, height: 740 })
      await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
      await composer.chooseMore('Save draft')
      await expect(composer.draftSaved).toBeVisible()
      expect(await clashes(page)).toEqual([])
      await expectClean(page, `saved at ${width} px`)
    },
  )
}
