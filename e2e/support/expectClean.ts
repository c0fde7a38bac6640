/** What axe and a narrow phone have to say about a state of the page. */
import { expect, type Page } from '@playwright/test'
import type { RunOnly } from 'axe-core'
import { findViolations, wcag } from './axe.ts'
import { isFirefox } from './firefox.ts'

const phone = { width: 360, height: 740 }

/**
 * In both themes: of the rules only contrast differs between them. `within` what is in front, which may
 * cover a part of a target behind it.
 */
export async function expectClean(page: Page, state: string, within?: string) {
  expect(await findViolations(page, wcag, within), state).toEqual([])
  // Stock Firefox keeps the theme it has: the tool cannot change it.
  if (isFirefox(page.context().browser())) return
  await switchTheme(page, 'dark')
  const contrast: RunOnly = { type: 'rule', values: ['color-contrast'] }
  expect(await findViolations(page, contrast, within), `${state}, dark`).toEqual([])
  await switchTheme(page, 'light')
}

/** Some colours are the other theme's for a frame. */
async function switchTheme(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
}

/** What hangs from a button follows its page a frame later. */
export async function expectFits(page: Page, state = '') {
  const tooWide = () =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect.poll(tooWide, state).toBe(0)
}

/** Where there is the least room. */
export async function expectCleanOnPhone(page: Page, state: string, within?: string) {
  const before = page.viewportSize()
  await page.setViewportSize(phone)
  // Given the focus there, it would be in sight.
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))
  await expectClean(page, state, within)
  await expectFits(page, state)
  if (before) await page.setViewportSize(before)
}
