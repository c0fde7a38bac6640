/** The Request panel: what it foretells is what the sandbox gets, and what it copies runs. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { ComposerPage } from './ComposerPage.ts'
import { makeFile, sha256, textFile } from './files.ts'
import { expect, test } from './fixtures.ts'
import { OtherProgram } from './OtherProgram.ts'
import type { SandboxControl } from './SandboxControl.ts'

const hello = { to: 'adelev@contoso.com', subject: `O'Hara's "$HOME"`, body: `It's \\ $(id) "ü"` }
const small = textFile('small.txt', 'small')
const large = makeFile(`l'arge "1".bin`, 9_000_000)
const tiny = textFile('tiny.txt', 'x')

async function openRequest(composer: ComposerPage) {
  await composer.button('Request').click()
  const region = composer.page.getByRole('region', { name: 'Request' })
  const calls = region.getByRole('listitem')
  await calls.first().waitFor()
  return { region, calls }
}

/** Method and path of each, ids left out. */
const firstLines = (texts: readonly string[]) =>
  texts.map((text) => /^\s*(\w+ \S+)/.exec(text)?.[1] ?? text)

const withoutIds = ({ method, path }: { method: string; path: string }) => {
  const isUpload = !/^\/(v1\.0|beta)\//.test(path)
  const named = path.replace(/^\/(v1\.0|beta)/, '').replace(/(?<=messages\/)[^/?]+/, '{draft-id}')
  return `${method} ${isUpload ? '{upload-url}' : named}`
}

test('a letter of one request: foretold, sent, and its answer shown', async ({
  composer,
  sandbox,
}) => {
  await composer.fill(hello)
  const { region, calls } = await openRequest(composer)
  await expect(region.locator('pre')).toContainText('"subject": "O\'Hara')
  await expect(region.locator('pre')).toContainText(`It's`)
  const shown = JSON.parse((await region.locator('pre').textContent()) ?? '') as unknown
  await expect(calls).toHaveText([/^POST \/me\/sendMail.*Mail\.Send/])
  expect(await sandbox.log({ method: 'POST' })).toEqual([])

  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = (await sandbox.log()).filter(({ method }) => method === 'POST')
  expect(sent?.body).toEqual(shown)
  await expect(calls).toHaveText([/^POST \/me\/sendMail 202/])
  await expect(region).toContainText(sent?.headers['client-request-id'] ?? 'missing')
})

test('a draft with three kinds of files: the calls foretold are those made', async ({
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
    ({ method, path }) =>
      method !== 'OPTIONS' && (method !== 'GET' || path.includes('/attachments')),
  )
  // Files travel side by side: only which calls are made is foretold, and what is first and last.
  const made = log.map(withoutIds)
  expect(made.toSorted()).toEqual(foretold.toSorted())
  expect([made[0], ...made.slice(-2)]).toEqual([foretold[0], ...foretold.slice(-2)])
})

/** What was asked since then, besides what the page reads for itself. */
async function madeSince(sandbox: SandboxControl, before: number) {
  const isOfLetter = (line: string) => !/^(OPTIONS|GET (?!\/me\/messages\/))/.test(line)
  return (await sandbox.log()).slice(before).map(withoutIds).filter(isOfLetter)
}

test('an answer, a mention in beta, and MIME: the calls foretold are those made', async ({
  composer,
  sandbox,
  page,
  person,
  request,
  graphOrigin,
}) => {
  await page.route('**/config.json', async (route) => {
    const settings = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...settings, graphVersion: 'beta' } })
  })
  const own = { emailAddress: { address: person.address } }
  const message = { subject: 'Question', body: { contentType: 'html', content: '<p>Old</p>' } }
  const program = new OtherProgram(request, graphOrigin, person.address)
  const mail = { message: { ...message, toRecipients: [own] } }
  await program.ask('/me/sendMail', { method: 'POST', body: mail })
  const [question] = await sandbox.messages('inbox')

  await composer.open(`./?forward=${encodeURIComponent(String(question!['id']))}`)
  await composer.button('Continue').click()
  await expect(composer.subject).toHaveValue('FW: Question')
  await composer.addRecipient('to', 'adelev@contoso.com')
  await composer.attach(tiny)
  // The answer lies in the mailbox and follows by itself; then only its leaving is still to come.
  const followed = page.getByRole('status').filter({ hasText: /^Saved/ })
  await expect(followed).toBeVisible({ timeout: 15_000 })
  const { region, calls } = await openRequest(composer)
  const last = calls.last()
  await expect(calls.filter({ hasText: /^PATCH/ })).toHaveCount(0)
  await expect(last).toContainText(/^POST \/me\/messages\/\S+\/send/)
  const foretold = (await calls.allTextContents()).map((text) =>
    (firstLines([text])[0] ?? '').replace(/(?<=messages\/)[^/?]+/, '{draft-id}'),
  )
  let before = (await sandbox.log()).length
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const made = (await madeSince(sandbox, before)).map(decodeURIComponent)
  // What is read at once is answered in any order.
  expect(made.toSorted()).toEqual(foretold.map(decodeURIComponent).toSorted())
  expect(made.at(-1)).toBe(foretold.at(-1))

  await composer.button('New message').click()
  await composer.fill(hello)
  await composer.openOptions()
  const mentions = composer.options.getByRole('combobox', { name: 'Mentions' })
  await mentions.fill('Dana Swope <danas@contoso.com>')
  await mentions.press('Enter')
  await openRequest(composer)
  await expect(region.locator('pre')).toContainText('"mentions"')
  await expect(region).toContainText('/beta/me/sendMail')
  const shown = JSON.parse((await region.locator('pre').textContent()) ?? '') as unknown
  before = (await sandbox.log()).length
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await madeSince(sandbox, before)).toEqual(['POST /me/sendMail'])
  expect((await sandbox.log()).findLast(({ method }) => method === 'POST')?.body).toEqual(shown)

  await composer.button('New message').click()
  await composer.fill(hello)
  await region.getByRole('radio', { name: 'Sending as MIME' }).check()
  await expect(calls).toHaveText([/^POST \/me\/sendMail.*Mail\.Send/])
  await expect(region).toContainText('text/plain')
  const size = /Size of the body([\d,]+) bytes/.exec((await region.textContent()) ?? '')?.[1]
  before = (await sandbox.log()).length
  await composer.chooseMore('Send as MIME')
  await expect(composer.sent).toBeVisible()
  expect(await madeSince(sandbox, before)).toEqual(['POST /me/sendMail'])
  const body = (await sandbox.log()).findLast(({ method }) => method === 'POST')?.body
  expect(String(body)).toHaveLength(Number(size?.replaceAll(',', '')))
})

function run(program: string, script: string, env: Readonly<Record<string, string>>, cwd: string) {
  return new Promise<string>((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } }
    execFile(program, [script], options, (error, _out, stderr) => {
      resolve(error ? `${error.message}\n${stderr}` : '')
    })
  })
}

for (const [name, program, file] of [
  ['cURL', 'sh', 'copied.sh'],
  ['fetch', 'node', 'copied.mjs'],
] as const) {
  test(`all calls copied as ${name} give the same letter`, async ({
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

    const folder = await mkdtemp(join(tmpdir(), 'copied-'))
    await writeFile(join(folder, file), text)
    await writeFile(join(folder, large.name), large.buffer)
    const trouble = await run(program, file, { TOKEN: token }, folder)
    await rm(folder, { recursive: true })
    expect(trouble).toBe('')

    const [sent] = await sandbox.messages('sentitems')
    expect(sent).toMatchObject({ subject: hello.subject })
    expect(JSON.stringify(sent?.['body'])).toContain('$(id)')
    expect(sent?.attachments.map(({ name: one, sha256: hash }) => [one, hash])).toEqual(
      [small, large, tiny].map((one) => [one.name, sha256(one.buffer)]),
    )
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, ${colorScheme}, wide and narrow`, async ({
    composer,
    page,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await composer.fill(hello)
    await composer.attach(small, large)
    const { region, calls } = await openRequest(composer)
    await calls.first().locator('summary').click()
    await expect(region.locator('pre').first()).toBeVisible()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      const [outer, inner] = await Promise.all([
        region.boundingBox(),
        region.locator('pre').first().boundingBox(),
      ])
      expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width)
    }
    if (process.env['SHOTS']) {
      await page.screenshot({ path: `${process.env['SHOTS']}/narrow-${colorScheme}.png` })
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.screenshot({ path: `${process.env['SHOTS']}/wide-${colorScheme}.png` })
    }
    await page.keyboard.press('Escape')
    await expect(region).toBeHidden()
    await expect(composer.button('Request')).toBeFocused()
  })
}
