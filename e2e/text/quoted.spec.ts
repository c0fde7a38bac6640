/** The message that is answered: folded behind "…", sent as it came, or taken into the text. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'

type Received = Parameters<typeof receiveMessage>[0]

const html =
  '<p style="font-family:Georgia">Shall we meet on <b>Tuesday</b>?</p><table><tr><td>9</td><td>10</td></tr></table>'

async function answer(composer: ComposerPage, from: Received) {
  const { author, received } = await receiveMessage(from, html)
  await composer.open(`./?reply=${encodeURIComponent(String(received['id']))}`)
  await composer.button('Continue').click()
  await expect(composer.button('Show quoted text')).toBeVisible()
  return author
}

async function sentBody(sandbox: SandboxControl): Promise<string> {
  const [message] = await sandbox.messages('sentitems')
  return (message?.['body'] as { content: string }).content
}

test(
  'folded, it says who wrote and when, and is sent byte for byte; unfolded by keyboard',
  { tag: '@firefox' },
  async ({ composer, page, request, graphOrigin, person, sandbox }) => {
    const author = await answer(composer, { request, graphOrigin, person })
    const fold = composer.button('Show quoted text')
    const original = page.getByRole('region', { name: 'Original message' })
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    await expect(original).toContainText(author.name)
    await expect(page.getByText('Shall we meet')).toBeHidden()
    await expectCleanOnPhone(page, 'an original, folded')
    await composer.body.click()
    await page.keyboard.type('Yes.')
    await page.keyboard.press('Tab')
    await expect(fold).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Shall we meet')).toBeVisible()
    await expectCleanOnPhone(page, 'an original, unfolded')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Shall we meet')).toBeHidden()
    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    expect(await sentBody(sandbox)).toContain(html)
  },
)

test('taken into the text it is edited like any text, and stands there once', async ({
  composer,
  page,
  request,
  graphOrigin,
  person,
  sandbox,
}) => {
  await answer(composer, { request, graphOrigin, person })
  await composer.button('Show quoted text').click()
  await composer.button('Edit original').click()
  await expect(page.getByRole('region', { name: 'Original message' })).toHaveCount(0)
  await expect(composer.body).toBeFocused()
  await composer.body.getByText('Tuesday').dblclick()
  await page.keyboard.type('Friday')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const content = await sentBody(sandbox)
  expect(content).toContain('<b>Friday</b>')
  expect(content.match(/Shall we meet/g)).toHaveLength(1)
  expect(content).toMatch(/<td[^>]*>9<\/td>/)
})
