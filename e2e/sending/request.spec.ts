/** The Request panel: what it previews is what the sandbox gets, and what it copies runs. */
import { expectClean } from '#e2e/support/expectClean.ts'
import { makeFile, sha256, textFile } from '#e2e/support/files.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { firstLines, openRequest, withoutIds } from '#e2e/support/requestRegion.ts'
import { runCopied } from '#e2e/support/runCopied.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

// As one request, however slow the machine is.
test.use({ savesByItself: false })

const hello = { to: 'adelev@contoso.com', subject: `O'Hara's "$HOME"`, body: `It's \\ $(id) "ü"` }
const small = textFile('small.txt', 'small')
const large = makeFile(`l'arge "1".bin`, 9_000_000)
const tiny = textFile('tiny.txt', 'x')

test(
  'a message of one request: previewed, sent, and its answer shown',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await composer.fill(hello)
    const { region, calls } = await openRequest(composer)
    await expect(region.locator('pre')).toContainText('"subject": "O\'Hara')
    await expect(region.locator('pre')).toContainText(`It's`)
    const shown = JSON.parse((await region.locator('pre').textContent()) ?? '') as unknown
    await expect(calls).toHaveText([/^POST \/me\/sendMail.*Mail\.Send/])
    expect((await sandbox.log()).filter(isWrite)).toEqual([])

    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = (await sandbox.log()).filter(isWrite)
    expect(sent?.body).toEqual(shown)
    await expect(calls).toHaveText([/^POST \/me\/sendMail 202/])
    await expect(region).toContainText(sent?.headers['client-request-id'] ?? 'missing')
  },
)

test('a draft with three kinds of files: the calls previewed are those made', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  await composer.attach(small, large, tiny)
  const { calls } = await openRequest(composer)
  await expect(calls).toHaveCount(9)
  const foretold = firstLines(await calls.allTextContents())
  await composer.send.click()
  await expect(composer.sent).toBeVisible({ timeout: 20_000 })
  const log = (await sandbox.log()).filter(
    (one) => isWrite(one) || (one.method === 'GET' && one.path.includes('/attachments')),
  )
  // Files travel side by side: only which calls are made is previewed, and what is first and last.
  const made = log.map(withoutIds)
  expect(made.toSorted()).toEqual(foretold.toSorted())
  expect([made[0], ...made.slice(-2)]).toEqual([foretold[0], ...foretold.slice(-2)])
})

for (const [name, program] of [
  ['cURL', 'sh'],
  ['fetch', 'node'],
] as const) {
  test(`all calls copied as ${name} give the same message`, async ({
    composer,
    sandbox,
    context,
    page,
    request,
    graphOrigin,
    person,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await composer.fill(hello)
    await composer.attach(small, large, tiny)
    const { region, calls } = await openRequest(composer)
    await expect(calls).toHaveCount(9)
    const given = await request.post(`${graphOrigin}/sandbox/tokens`, {
      data: { address: person.address, scopes: ['Mail.Send', 'Mail.ReadWrite'] },
    })
    const { token } = (await given.json()) as { token: string }
    await region.getByRole('button', { name: `Copy all as ${name}` }).click()
    await expect(region.getByRole('status')).toHaveText('Copied')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).not.toMatch(/eyJ/)

    const ran = await runCopied(program, text, { token, files: [large] })
    expect(ran).toMatchObject({ failed: false, trouble: '' })

    const [sent] = await sandbox.messages('sentitems')
    expect(sent).toMatchObject({ subject: hello.subject })
    expect(JSON.stringify(sent?.['body'])).toContain('$(id)')
    expect(sent?.attachments.map(({ name: one, sha256: hash }) => [one, hash])).toEqual(
      [small, large, tiny].map((one) => [one.name, sha256(one.buffer)]),
    )
  })
}

test('axe finds nothing in the panel, wide and narrow', async ({ composer, page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await composer.fill(hello)
  await composer.attach(small, large)
  const { region, calls } = await openRequest(composer)
  await calls.first().locator('summary').click()
  await expect(region.locator('pre').first()).toBeVisible()
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectClean(page, 'axe')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const [outer, inner] = await Promise.all([
      region.boundingBox(),
      region.locator('pre').first().boundingBox(),
    ])
    expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width)
  }
  if (process.env['SHOTS']) {
    await page.screenshot({ path: `${process.env['SHOTS']}/narrow.png` })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.screenshot({ path: `${process.env['SHOTS']}/wide.png` })
  }
  await page.keyboard.press('Escape')
  await expect(region).toBeHidden()
  await expect(composer.button('More options')).toBeFocused()
})
