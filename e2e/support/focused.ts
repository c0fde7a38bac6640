/** Pressing by the keyboard, and what has the focus afterwards. */
import { expect, type Locator, type Page } from '@playwright/test'

/** By the keyboard, since it is whose place is lost. */
export async function press(control: Locator) {
  await control.focus()
  await control.press('Enter')
}

/** What has the focus now that the page has come to rest. */
export async function focused(page: Page): Promise<string> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing'
    const label = element.getAttribute('aria-label') ?? element.id
    const text = element.matches('input') ? '' : element.textContent
    return label || text || element.tagName
  })
}

/** The focus comes to this one, and is still there when the page has come to rest. */
export async function expectFocus(control: Locator) {
  await expect(control).toBeFocused()
  await focused(control.page())
  await expect(control).toBeFocused()
}
