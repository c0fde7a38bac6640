/** Nothing jumps: everything opens and closes, and the browser counts what moved that nobody moved. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test, variantUnless } from '#e2e/support/fixtures.ts'
import { openFollowUp } from '#e2e/support/messageOptions.ts'

type Shift = { readonly value: number; readonly moved: string }

/** Each shift counts, also right after a click; what moved is named for who reads the failure. */
function watchShifts() {
  const shifts: Shift[] = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources = [] } = entry as PerformanceEntry & {
        value: number
        sources?: { node: Node | null }[]
      }
      const moved = sources.map(({ node }) => (node instanceof Element ? node.className : 'text'))
      shifts.push({ value, moved: moved.join(', ') })
    }
  }).observe({ type: 'layout-shift' })
  Object.assign(window, { shifts })
}

/** In Send's menu below 560 px. */
async function saveDraft(composer: ComposerPage) {
  if (await composer.saveDraft.isVisible()) return composer.saveDraft.click()
  return composer.chooseMore('Save draft')
}

async function savedByItself({ page, subject }: ComposerPage) {
  await subject.fill('Plans for Monday')
  await expect(page.getByText(/^Saved to Drafts/)).toBeVisible({ timeout: 20_000 })
}

async function openBroken(composer: ComposerPage) {
  await composer.openEml({
    ...{ name: 'broken.eml', mimeType: 'message/rfc822', buffer: Buffer.from('') },
  })
  await composer.button('Open').click()
  await expect(composer.alert).toContainText('The message couldn’t be opened.')
}

for (const size of [
  { width: 1280, height: 860 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
]) {
  test(
    `everything opens and closes at ${size.width}, and nothing jumps`,
    variantUnless(size.width !== 768),
    async ({ composer, page, browserName }) => {
      test.skip(browserName === 'firefox', 'Firefox has no layout-shift entries.')
      await page.setViewportSize(size)
      await composer.fill({ to: 'adelev@contoso.com', subject: 'Plans', body: 'Hello' })
      // What is saved by itself is news in each panel that shows it.
      await expect(page.getByText(/^Saved to Drafts/)).toBeVisible({ timeout: 20_000 })
      await page.evaluate(watchShifts)
      const sheet = () =>
        page.evaluate(() => {
          const { left, top } = document.querySelector('.sheet')!.getBoundingClientRect()
          return [left, top]
        })
      const before = await sheet()
      const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['options', () => composer.openOptions()],
        ['follow-up', () => openFollowUp(composer)],
        ['follow-up closed', () => page.keyboard.press('Escape')],
        ['options closed', () => page.keyboard.press('Escape')],
        ['drafts', () => composer.button('Drafts').click()],
        ['drafts closed', () => page.keyboard.press('Escape')],
        ['API request', () => composer.chooseOption('API request')],
        ['API request closed', () => page.keyboard.press('Escape')],
        ['menu of Send', () => composer.button('More send options').click()],
        ['menu closed', () => page.keyboard.press('Escape')],
        ['schedule', () => composer.chooseMore('Schedule send')],
        ['schedule closed', () => page.keyboard.press('Escape')],
        ['shortcuts', () => page.keyboard.press('Control+/')],
        ['shortcuts closed', () => page.keyboard.press('Escape')],
        ['palette', () => page.keyboard.press('Alt+q')],
        ['palette closed', () => page.keyboard.press('Escape')],
        ['saved', () => saveDraft(composer)],
        ['saved by itself', () => savedByItself(composer)],
        ['link copied', () => composer.chooseMore('Copy link')],
        ['discarded', () => composer.button('Discard').click()],
        ['back', () => composer.undo.click()],
        ['no message in a file', () => openBroken(composer)],
        ['notice closed', () => composer.button('Close').click()],
      ]
      for (const [name, step] of steps) {
        await step()
        // What opens and is fetched may come a little later, and move then.
        await page.waitForTimeout(350)
        expect(await sheet(), `the sheet: ${name}`).toEqual(before)
        const shifts = await page.evaluate(() =>
          (window as unknown as { shifts: Shift[] }).shifts.splice(0),
        )
        expect(
          shifts.filter(({ value }) => value > 0.01),
          name,
        ).toEqual([])
      }
    },
  )
}
