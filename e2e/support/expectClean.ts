/** What axe and a narrow phone have to say about a state of the page. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { isFirefox } from './firefox.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const phone = { width: 360, height: 740 }

/** In the page itself: another page, which axe would open for frames of other origins, costs more than all. */
const axe = (page: Page, within?: string) => {
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  return within ? builder.include(within) : builder
}

async function expectNothing(builder: AxeBuilder, state: string) {
  const { violations } = await builder.analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
  expect(found, state).toEqual([])
}

/** `within` what is in front, which may cover a part of a target behind it. */
export const expectClean = (page: Page, state: string, within?: string) =>
  expectNothing(axe(page, within).withTags(tags), state)

/** What hangs from a button follows its page a frame later. */
export async function expectFits(page: Page, state = '') {
  const tooWide = () =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect.poll(tooWide, state).toBe(0)
}

/** Some colours are the other theme's for a frame. */
async function switchTheme(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Where there is the least room, in both themes; of these only the contrast differs. */
export async function expectCleanOnPhone(page: Page, state: string, within?: string) {
  const before = page.viewportSize()
  await page.setViewportSize(phone)
  // Stock Firefox keeps the theme it has: the tool cannot change it.
  const hasThemes = !isFirefox(page.context().browser())
  if (hasThemes) await switchTheme(page, 'light')
  await expectClean(page, state, within)
  await expectFits(page, state)
  if (hasThemes) {
    await switchTheme(page, 'dark')
    await expectNothing(axe(page, within).withRules(['color-contrast']), `${state}, dark`)
  }
  if (before) await page.setViewportSize(before)
}
