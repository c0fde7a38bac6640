/** Links fill a message in, once, never send it, and lose nothing of what they say. */
import type { Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import { textFile } from '#e2e/support/files.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

const search =
  '?to=Adele%20%3Cadelev@contoso.com%3E&cc=fran+news@fabrikam.com&subject=Plan+A' +
  '&body=One%0D%0A%3Cb%3Etwo%3C/b%3E&importance=high&due=2030-05-06&header.x-team=Nevada'

const filled = (page: Page) => page.getByRole('status').filter({ hasText: 'prefilled by a link' })
const more = (composer: ComposerPage) => composer.button('More send options')

async function expectFilled(composer: ComposerPage) {
  await expect(composer.subject).toHaveValue('Plan A')
  await expect(composer.body).toContainText('<b>two</b>')
  await expect(composer.body.locator('b')).toHaveCount(0)
  const to = composer.page.getByRole('list', { name: 'To recipients' })
  await expect(to).toContainText('Adele')
}

test(
  'a link fills in the message, says so, leaves the address bar, and sends nothing',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await composer.open(`./${search}`)
    await expectFilled(composer)
    await expect(filled(composer.page)).toBeVisible()
    expect(new URL(composer.page.url()).search).toBe('')
    const writes = (await sandbox.log()).filter(isWrite)
    expect(writes.filter(({ path }) => path.includes('/me'))).toEqual([])

    await composer.send.click()
    await expect(composer.sent).toBeVisible()
    const [sent] = await sandbox.messages('sentitems')
    expect(sent).toMatchObject({
      subject: 'Plan A',
      importance: 'high',
      toRecipients: [{ emailAddress: { name: 'Adele', address: 'adelev@contoso.com' } }],
      ccRecipients: [{ emailAddress: { address: 'fran+news@fabrikam.com' } }],
      flag: {
        flagStatus: 'flagged',
        dueDateTime: { dateTime: expect.stringContaining('2030-05-06') },
      },
    })
    expect(JSON.stringify(sent)).toContain('Nevada')
  },
)

test('it survives a sign-in window', async ({ signedOut, sandbox, person }) => {
  await sandbox.consent(allScopes)
  await signedOut.open(`./${search}`)
  await signedOut.signInDuring(() => signedOut.send.click(), person)
  await expect(signedOut.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Plan A' }])
})

test('it survives a sign-in that leaves the page, with what was not understood', async ({
  page,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  await page.addInitScript(() => (window.open = () => null))
  const composer = new ComposerPage(page)
  await composer.open(`./${search}&colour=red`)
  await expectFilled(composer)
  await composer.send.click()
  await composer.leaveForSignIn()
  await page.getByRole('button', { name: person.address }).click()
  await expect(composer.button(`Account: ${person.name}`)).toBeVisible()
  await composer.editorReady()
  await expectFilled(composer)
  await expect(
    composer.page.getByRole('list', { name: 'To recipients' }).getByRole('listitem'),
  ).toHaveCount(1)
  await expect(page.getByText('A link can’t fill in “colour”')).toHaveCount(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('a mailto: link, as a browser hands it over', async ({ signedOut }) => {
  const link =
    'mailto:ada+x@contoso.com,bob@contoso.com?subject=1+1%3D2&body=a%0D%0Ab&From=eve@x.org'
  await signedOut.open(`./?mailto=${encodeURIComponent(link)}`)
  await expect(signedOut.subject).toHaveValue('1+1=2')
  const to = signedOut.page.getByRole('list', { name: 'To recipients' })
  await expect(to.getByRole('listitem')).toHaveText([/ada\+x@contoso\.com/, /bob@contoso\.com/])
  await signedOut.page.getByText(/in the link (wasn’t|weren’t) used as intended/).click()
  await expect(filled(signedOut.page)).toContainText('A link can’t set “From”')
  await expect(filled(signedOut.page)).toContainText('eve@x.org')
})

test('what is too long or broken is said and kept as text, what is no address stays a chip', async ({
  signedOut,
}) => {
  const long = 'long '.repeat(1700)
  await signedOut.open(`./?to=nobody&subject=${encodeURIComponent(long)}&body=100%`)
  await expect(signedOut.body).toHaveText('100%')
  await expect(signedOut.subject).toHaveValue('')
  await expect(signedOut.page.getByRole('list', { name: 'To recipients' })).toContainText('nobody')
  await signedOut.page.getByText(/in the link (wasn’t|weren’t) used as intended/).click()
  await expect(filled(signedOut.page)).toContainText('“subject” is too long')
  await expect(filled(signedOut.page)).toContainText('“body” contains invalid percent signs')
})

test('Clear takes it out and keeps what was typed since', async ({ signedOut }) => {
  await signedOut.open(`./${search}`)
  await expectFilled(signedOut)
  await signedOut.addRecipient('to', 'mine@contoso.com')
  await signedOut.subject.fill('Mine')
  await signedOut.button('Clear').click()
  await expect(filled(signedOut.page)).toHaveCount(0)
  await expect(signedOut.subject).toHaveValue('Mine')
  await expect(signedOut.body).toHaveText('')
  const to = signedOut.page.getByRole('list', { name: 'To recipients' })
  await expect(to.getByRole('listitem')).toHaveText([/mine@contoso\.com/])
})

test('a link to a message that is gone: a sentence and an empty message', async ({ composer }) => {
  await composer.open('./?reply=AAMkADhMissingMissingMissing0=')
  await composer.button('Continue').click()
  await expect(composer.alert).toContainText('in your mailbox')
  await expect(composer.subject).toHaveValue('')
  await expect(composer.body).toHaveText('')
})

test('a link to a message begins the answer to it, above what it quotes', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const tokens = await request.post(`${graphOrigin}/sandbox/tokens`, {
    data: { address: person.address, scopes: allScopes },
  })
  const { token } = (await tokens.json()) as { token: string }
  const headers = { Authorization: `Bearer ${token}` }
  const toRecipients = [{ emailAddress: { address: person.address } }]
  const message = { subject: 'Lunch', body: { contentType: 'html', content: '<p>Now?</p>' } }
  await request.post(`${graphOrigin}/v1.0/me/sendMail`, {
    headers,
    data: { message: { ...message, toRecipients } },
  })
  const [received] = await sandbox.messages('inbox')
  const path = `${graphOrigin}/v1.0/me/messages/${String(received?.id)}`
  const read = (await (await request.get(path, { headers })).json()) as Record<string, string>
  const { id, internetMessageId, webLink } = read
  for (const reference of [id!, internetMessageId!, webLink!]) {
    await composer.open(`./?reply=${encodeURIComponent(reference)}`)
    await composer.button('Continue').click()
    await expect(composer.subject).toHaveValue(/^RE: Lunch/i)
    await composer.button('Show quoted text').click()
    await expect(composer.page.getByText('Now?').first()).toBeVisible()
  }
})

test('a link copied from a message fills in the same message, and names what stays behind', async ({
  signedOut,
}) => {
  const { page } = signedOut
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signedOut.open(`./${search}`)
  await signedOut.attach(textFile('one.txt', 'one'))
  await more(signedOut).press('ArrowDown')
  await page.getByRole('menuitem', { name: 'Copy link to this message' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toContainText('Files')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await signedOut.open(link)
  await expectFilled(signedOut)
})

test('the account card registers the page for mail links', async ({ composer, person }) => {
  await composer.page.evaluate(() => {
    navigator.registerProtocolHandler = (scheme, url) => {
      document.title = `${scheme} ${String(url)}`
    }
  })
  await composer.button(`Account: ${person.name}`).click()
  await composer.button('Set up: open email links here').click()
  const { origin } = new URL(composer.page.url())
  await expect(composer.page).toHaveTitle(`mailto ${origin}/?mailto=%s`)
})

test('axe finds nothing at 360 px, and nothing is cut off', async ({ signedOut }) => {
  const { page } = signedOut
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 740 })
  await signedOut.open(`./${search}&colour=red`)
  await page.getByText(/in the link (wasn’t|weren’t) used as intended/).click()
  await more(signedOut).click()
  await expect(page.getByRole('menuitem').first()).toBeInViewport({ ratio: 1 })
  for (const name of ['Send', 'More send options', 'Attach files', 'Discard']) {
    await expect(signedOut.button(name)).toBeInViewport({ ratio: 1 })
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectClean(page, 'axe')
})
