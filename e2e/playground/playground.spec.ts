/**
 * The playground, a room at a time, as `npm run playground` serves it: nothing in it crashes, and axe has nothing to
 * say of any state, light and dark, wide and on a phone.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findViolations, wcag } from '#e2e/support/axe.ts'
import { expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'

/** As its source lists them: nothing of it may be imported here. */
const source = readFileSync(new URL('../../src/playground/rooms.ts', import.meta.url), 'utf8')
const rooms = [...source.matchAll(/^ {2}(\w+): \(\) => import/gm)].map(([, name = '']) => name)

const contrast = { type: 'rule' as const, values: ['color-contrast'] }
const wide = { width: 1280, height: 860 }
const phone = { width: 360, height: 740 }

test.use({ viewport: phone })

/** What lies in front covers a part of targets behind it, which are looked at without it. */
const inFront = ['dialog[open]', '.popover', '.menu', '.suggestion-list']

/** Without a reload: only what is shown changes. Some colours are the other theme's for a frame. */
async function look(page: Page, change: Readonly<Record<string, string>>) {
  await page.evaluate((changed) => {
    const given = new URLSearchParams(window.location.hash.slice(1))
    for (const [name, value] of Object.entries(changed)) given.set(name, value)
    window.location.hash = given.toString()
  }, change)
  const { theme, story, state } = change
  await page.locator(`[data-theme="${theme}"]`).waitFor()
  if (story) await page.locator(`[data-shown="${story}, ${state}"]`).waitFor()
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Of what comes late, such as an editor, some colours are the other theme's for longer. */
async function expectClean(page: Page, state: string, only: typeof contrast | typeof wcag = wcag) {
  const front = await page.evaluate(
    (all) => all.find((one) => document.querySelector(one)),
    inFront,
  )
  await expect.poll(() => findViolations(page, only, front), state).toEqual([])
}

async function expectNoCrash(page: Page) {
  await expect(page.locator('.playground-crash')).toHaveCount(0)
}

async function open(page: Page, room: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`./#room=${room}&frame=bare`)
  await page.locator(`[data-shown="${room}"]`).waitFor()
  await expectNoCrash(page)
}

for (const room of rooms) {
  test(`playground, ${room}: axe, light and dark, wide and on a phone`, async ({ page }) => {
    await open(page, room)
    await expectClean(page, 'on a phone')
    await expectFits(page, 'on a phone')
    await look(page, { theme: 'dark' })
    await expectClean(page, 'dark', contrast)
    await page.setViewportSize(wide)
    await expectClean(page, 'wide')
  })

  for (const theme of ['light', 'dark']) {
    test(`playground, ${room}: axe, each state with a page of its own, ${theme}`, async ({
      page,
    }) => {
      await open(page, room)
      const links = await page
        .locator('.playground-pages a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      for (const href of links) await expectCleanAlone(page, href, theme)
    })
  }
}

/** Of the themes only the contrast differs. */
async function expectCleanAlone(page: Page, href: string, theme: string) {
  const given = new URLSearchParams(href.slice(1))
  const [story = '', state = ''] = [given.get('story'), given.get('state')].map(String)
  const name = `${story}, ${state}`
  await look(page, { story, state, theme })
  await expectNoCrash(page)
  await expectClean(page, name, theme === 'light' ? wcag : contrast)
  await expectFits(page, name)
}

test('the playground lists its rooms, and shows the one that is chosen', async ({ page }) => {
  await page.setViewportSize(wide)
  await page.goto('./')
  const links = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link')
  await expect(links).toHaveText(rooms)
  await links.filter({ hasText: 'checks' }).click()
  await page.getByText('dark', { exact: true }).click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: 'checks' })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a dialog that is longer than the page begins at its top', async ({ page }) => {
  await page.goto('./#room=overlays&frame=whole&story=Dialog&state=longer than the page')
  await expect(page.getByRole('heading', { level: 2 })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
})
