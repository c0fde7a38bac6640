/** The demo that needs no server, in WebKit: its service worker signs in, takes a file, sends, and shows the mailbox. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '#e2e/support/fixtures.ts'
import { serveDemo } from '#e2e/hosting/servers/serveDemo.ts'
import { findWebKit } from './findWebKit.ts'
import { openWebKit } from './openWebKit.ts'
import { WebKitPage } from './WebKitPage.ts'

test.skip(!findWebKit(), 'WebKit is not installed (Debian: webkit2gtk-driver and xvfb).')
test.setTimeout(300_000)

const adele = { name: 'Adele Vance', address: 'AdeleV@contoso.com' }

test('a file of 25 MB is sent, and is in the mailbox page, also after a reload', async ({}, info) => {
  const file = info.outputPath('film.bin')
  writeFileSync(file, Buffer.alloc(25_000_000, 65))
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const site = await serveDemo()
  const { driver, close } = await openWebKit(findWebKit()!)
  try {
    const page = new WebKitPage(driver)
    await page.open(site.url)
    await page.signInDuring(() => page.click('button', 'Sign in'), adele)
    await page.find('button', `Account: ${adele.name}`)
    await page.write({ to: 'meganb@contoso.com', subject: 'From WebKit', body: 'Hello' })
    await page.attach(file)
    await page.find('button', /film\.bin/)
    await page.signInDuring(() => page.click('button', 'Send'), adele)
    await page.says(/^Sent$/m)

    await driver.get(`${site.url}sandbox`)
    await page.click('link', /Megan Bowen/)
    await page.click('link', /From WebKit/)
    await page.says(new RegExp(sha256))
    await driver.navigate().refresh()
    await page.says(new RegExp(sha256))
    expect(await page.text()).toContain('film.bin')
  } finally {
    await close()
    await site.close()
  }
})
