/** In the pseudo-locale every text of the surface is one of a language, and none makes the page wider. */
import { expectFits } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { speakPseudo, unspoken } from './pseudoLocale.ts'

const fonts = ['Aptos', 'Calibri', 'Arial', 'Georgia', 'Times', 'Courier', 'Verdana', 'Tahoma']
const more = ['Trebuchet', 'Segoe', 'Consolas', 'Comic', 'Cambria', 'Helvetica', 'Garamond']

for (const width of [1280, 360]) {
  test(`at ${width}: empty, its options, a menu`, async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    await page.setViewportSize({ width, height: 740 })
    await speakPseudo(page)
    const data = [
      ...fonts,
      ...more,
      person.name,
      person.address,
      'adelev@',
      'Plan',
      'Alt+',
      'Ctrl+',
    ]
    const look = async (state: string) => {
      expect(await unspoken(page, data), state).toEqual([])
      await expectFits(page, state)
    }
    await page.goto('./')
    await page.locator('[contenteditable="true"][role="textbox"]').waitFor()
    await look('empty')
    const actions = page.locator('.composer-actions')
    await actions
      .getByRole('button', { name: /Optîóñéñ/ })
      .first()
      .click()
    await page
      .getByRole('region', { name: /Nachricht|Náchrîcht/ })
      .first()
      .waitFor()
    await look('options')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Wéîtéré Optîóñéñ/ }).click()
    await page.getByRole('menu').waitFor()
    await look('menu')
  })
}
