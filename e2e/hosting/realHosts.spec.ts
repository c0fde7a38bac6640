/**
 * Every cloud at its own host names, under the policy the page ships with: a host that is missing there is
 * seen, because the browser asks the policy before the request is answered here.
 */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { allScopes, expect, newPerson, test as base, variantUnless } from '#e2e/support/fixtures.ts'
import {
  serveRealHosts,
  type RealHosts,
  type RealHostsOptions,
} from '#e2e/hosting/serveRealHosts.ts'
import { cloudNames, type CloudName } from '#e2e/hosting/serveCloud.ts'

/** The tool answers in the browser's place; with stock Firefox not to hosts that are not there. */
const reason = 'Playwright cannot stand in for foreign hosts in stock Firefox.'

type Serve = (cloud: CloudName, options?: RealHostsOptions) => Promise<RealHosts>

const test = base.extend<{ serve: Serve }>({
  serve: async ({ context }, provide) => {
    const served: RealHosts[] = []
    await provide(async (cloud, options) => {
      const here = await serveRealHosts(context, cloud, options)
      served.push(here)
      return here
    })
    await Promise.all(served.map(({ close }) => close()))
  },
})

test.skip(({ browserName }) => browserName === 'firefox', reason)

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

function enroll({ sandbox }: RealHosts) {
  const person = newPerson()
  sandbox.store.addAccount(person)
  sandbox.signIn.consents.grant(person.address, ['openid', 'profile', 'offline_access'])
  sandbox.signIn.consents.grant(person.address, allScopes)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(person.address)!.id)
  const sent = () => mailbox.list(mailbox.folderId('sentitems'))
  const files = () => sent().flatMap(({ attachments }) => attachments)
  const filesSent = () => files().map(({ name, bytes }) => [name, sha256(Buffer.from(bytes))])
  return { person, sent, filesSent }
}

for (const cloud of cloudNames) {
  test(
    `${cloud}: signs in, sends, uploads and renews its session at the real hosts`,
    variantUnless(cloud === 'global' || cloud === 'china'),
    async ({ page, serve }) => {
      const here = await serve(cloud)
      const { person, sent, filesSent } = enroll(here)
      const composer = new ComposerPage(page)
      await composer.open(here.app)
      await composer.fill(hello)
      // Asked for when the page is idle; a token that is on its way for it would still be good later.
      const photo = page.waitForResponse((response) => response.url().includes('/photo'))
      await composer.signInDuring(() => composer.send.click(), person)
      await expect(composer.sent).toBeVisible()
      expect(sent()).toHaveLength(1)
      await photo
      await page.waitForLoadState('networkidle')
      // Without its refresh token MSAL tries a hidden frame; cookies of another site do not come along there.
      here.sandbox.tokens.expireNow(person.address)
      here.sandbox.signIn.expireRefreshTokens(person.address)
      const file = makeFile('big.bin', here.hosts.upload ? 4_000_000 : 2_900_000)
      await composer.closeSent()
      await composer.fill(hello)
      await composer.attach(file)
      let windows = 0
      page.on('popup', () => (windows += 1))
      await composer.send.click()
      // Where it is known by then that a window is needed, it opens in the click, and nobody is asked.
      const button = composer.button('Continue')
      await expect(button.or(composer.sent)).toBeVisible({ timeout: 30_000 })
      if (await button.isVisible()) await composer.signInDuring(() => button.click(), person)
      await expect(composer.sent).toBeVisible({ timeout: 20_000 })
      expect(filesSent()).toEqual([['big.bin', sha256(file.buffer)]])
      expect(windows > 0 || here.frames.includes(here.hosts.signIn)).toBe(true)
      expect(here.violations).toEqual([])
      expect(here.unknownOrigins).toEqual([])
    },
  )
}

test('an upload host that the policy does not name: that is said, not a broken connection', async ({
  page,
  serve,
}) => {
  const here = await serve('china', { upload: 'https://uploads.example.cn' })
  const { person, filesSent } = enroll(here)
  const composer = new ComposerPage(page)
  await composer.open(here.app)
  await composer.fill(hello)
  await composer.attach(makeFile('big.bin', 4_000_000))
  await composer.signInDuring(() => composer.send.click(), person)
  await expect(composer.alert.first()).toContainText('doesn’t allow uploads to uploads.example.cn')
  expect(here.violations).toContain('connect-src https://uploads.example.cn')
  expect(here.unknownOrigins).toEqual([])
  expect(filesSent()).toEqual([])
})
