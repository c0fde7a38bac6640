/** Where the caret is: from the first paint on, and in each message that comes onto the page. */
import { devices } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'

const { isMobile, hasTouch, userAgent } = devices['Pixel 7']

test(
  'keys go into To from the first paint, through hydration and the late editor',
  { tag: '@firefox' },
  async ({ page }) => {
    let letScriptsGo = () => {}
    const typed = new Promise<void>((resolve) => (letScriptsGo = resolve))
    // All but the one that chooses the language before the first paint.
    await page.route(/\/(?!language-)[^/]*\.js$/, async (route) => {
      await typed
      await route.continue()
    })
    const composer = new ComposerPage(page)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(composer.to).toBeFocused()
    await page.keyboard.type('adelev@con')
    letScriptsGo()
    await composer.send.and(page.locator(':enabled')).waitFor()
    await page.keyboard.type('toso.com')
    await composer.editorReady()
    await expect(composer.to).toBeFocused()
    await expect(composer.to).toHaveValue('adelev@contoso.com')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('listitem').filter({ hasText: 'adelev@contoso.com' })).toBeVisible()
  },
)

test('an input method composes on while a link fills in the message', async ({ page }) => {
  let letLinkGo = () => {}
  const composed = new Promise<void>((resolve) => (letLinkGo = resolve))
  await page.route(/(?:parse|fill)Link.*\.js$/, async (route) => {
    await composed
    await route.continue()
  })
  const composer = new ComposerPage(page)
  await page.goto('./?to=ada@x.org&subject=Plan')
  await composer.editorReady()
  await composer.subject.focus()
  const ime = await page.context().newCDPSession(page)
  await ime.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  letLinkGo()
  await page.waitForLoadState('networkidle')
  await expect(composer.subject).toHaveValue('に')
  await ime.send('Input.insertText', { text: '日' })
  await expect(composer.subject).toHaveValue('Plan 日')
  await expect(composer.subject).toBeFocused()
})

const links = [
  ['?to=ada@x.org', 'subject'],
  ['?subject=Plan', 'to'],
  ['?to=ada@x.org&subject=Plan', 'body'],
  ['?to=ada@x.org&subject=Plan&body=Hello', 'body'],
] as const

for (const [link, field] of links) {
  test(`a link leaves the caret at the first empty field: ${link}`, async ({ page }) => {
    const composer = new ComposerPage(page)
    await composer.open(`./${link}`)
    await expect(composer[field]).toBeFocused()
    await page.keyboard.type('ab')
    const written = field === 'body' ? composer.body : composer[field]
    if (field === 'body') await expect(written).toContainText('ab')
    else await expect(written).toHaveValue('ab')
  })
}

for (const [kind, field] of [
  ['reply', 'body'],
  ['forward', 'to'],
] as const) {
  test(`${kind}: the caret is where one writes`, async ({
    composer,
    page,
    request,
    graphOrigin,
    person,
  }) => {
    const { received } = await receiveMessage({ request, graphOrigin, person }, '<p>Old</p>')
    await composer.open(`./?${kind}=${encodeURIComponent(String(received['id']))}`)
    await composer.button('Continue').click()
    await page.locator('.quoted-part').waitFor()
    await expect(composer[field]).toBeFocused()
    await page.keyboard.type('New')
    if (field === 'to') return expect(composer.to).toHaveValue('New')
    await expect(composer.body.locator('p').first()).toHaveText('New')
  })
}

test('New message, Discard and its Undo begin where something is missing', async ({
  composer,
  page,
}) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
  await composer.send.click()
  await composer.sent.waitFor()
  await expect(composer.to).toBeFocused()
  await page.keyboard.type('adelev@contoso.com,')
  await composer.button('Discard').click()
  await expect(composer.subject).toHaveValue('')
  await expect(composer.to).toBeFocused()
  await composer.undo.click()
  await expect(composer.subject).toBeFocused()
})

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 393, height: 700 }, isMobile, hasTouch, userAgent })

  for (const link of ['', '?to=ada@x.org']) {
    test(`no field has the focus, from the first paint on: ./${link}`, async ({ page }) => {
      // Also what is focused by the page’s own HTML, and let go again.
      await page.addInitScript(() => {
        const focused: string[] = []
        Object.assign(globalThis, { focused })
        const note = ({ target }: Event) =>
          target instanceof HTMLElement &&
          target.matches('input, textarea, [contenteditable]') &&
          focused.push(target.outerHTML)
        addEventListener('focusin', note, true)
      })
      const composer = new ComposerPage(page)
      await composer.open(`./${link}`)
      await page.waitForLoadState('networkidle')
      const isField = () => document.activeElement?.matches('input, textarea, [contenteditable]')
      expect(await page.evaluate(isField)).toBe(false)
      expect(await page.evaluate(() => (globalThis as unknown as { focused: [] }).focused)).toEqual(
        [],
      )
      await composer.to.tap()
      await expect(composer.to).toBeFocused()
    })
  }

  test('no field takes the focus by itself, and so no keyboard comes up', async ({ page }) => {
    const composer = new ComposerPage(page)
    await page.addInitScript(() => {
      const focused: string[] = []
      Object.assign(globalThis, { focused })
      const { focus } = HTMLElement.prototype
      HTMLElement.prototype.focus = function note(...options) {
        if (this.matches('input, textarea, [contenteditable]')) focused.push(this.outerHTML)
        return focus.apply(this, options)
      }
    })
    await composer.open('./?to=ada@x.org')
    await expect(page.getByRole('listitem').filter({ hasText: 'ada@x.org' })).toBeVisible()
    await composer.button('Discard').tap()
    await expect(page.getByRole('region', { name: 'Message', exact: true })).toBeFocused()
    expect(await page.evaluate(() => (globalThis as unknown as { focused: [] }).focused)).toEqual(
      [],
    )
  })
})
