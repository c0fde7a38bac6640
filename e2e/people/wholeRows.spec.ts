/** A full address field is scrolled to its end, and no row of it is cut. */
import { expect, test } from '#e2e/support/fixtures.ts'

for (const width of [360, 1280])
  test(`a full field at ${width} shows whole rows only, scrolled to its end`, async ({
    signedOut,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const people = Array.from({ length: 60 }, (_, at) => `person${at}@contoso.com`).join('; ')
    await signedOut.addRecipient('to', people)
    const line = page.locator('[data-field=to] .recipient-field-line')
    await expect.poll(() => line.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
    const cut = () =>
      line.evaluate((one) => {
        const { top } = one.getBoundingClientRect()
        const chips = [...one.querySelectorAll('li')].map((chip) => chip.getBoundingClientRect())
        return chips.filter((chip) => chip.top < top - 0.5 && chip.bottom > top + 2.5).length
      })
    await expect.poll(cut).toBe(0)
  })
