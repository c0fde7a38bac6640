/** One way through the product in WebKit, in a private session: what is written there arrives, and stays over a reload. */
import { writeFileSync } from 'node:fs'
import { Key } from 'selenium-webdriver'
import { test as base, expect } from '#e2e/support/fixtures.ts'
import { findWebKit } from './findWebKit.ts'
import { openWebKit } from './openWebKit.ts'
import { WebKitPage } from './WebKitPage.ts'

const test = base.extend<{ webkit: WebKitPage }>({
  webkit: async ({ baseURL, sandbox }, provide) => {
    void sandbox // its account must be there before anybody signs in
    const { driver, close } = await openWebKit(findWebKit()!)
    try {
      const page = new WebKitPage(driver)
      await page.open(baseURL!)
      await provide(page)
    } finally {
      await close()
    }
  },
})

test.skip(!findWebKit(), 'WebKit is not installed (Debian: webkit2gtk-driver and xvfb).')
test.setTimeout(180_000)

test('a file of 25 MB, a flag, taken back, then sent once; the next message is in Sent Items, too', async ({
  webkit,
  sandbox,
  person,
}, testInfo) => {
  const file = testInfo.outputPath('film.bin')
  writeFileSync(file, Buffer.alloc(25_000_000, 65))
  await sandbox.consent(['User.Read', 'Mail.Send', 'Mail.ReadWrite'])
  await webkit.signInDuring(() => webkit.click('button', 'Sign in'), person)
  await webkit.click('button', `Account: ${person.name}`)
  await webkit.choose('Undo send', '10 seconds')
  await webkit.press(Key.ESCAPE)
  await webkit.write({ to: 'alexw@contoso.com', subject: 'From WebKit', body: 'Hello' })
  await webkit.attach(file)
  await webkit.find('button', /film\.bin/)
  await webkit.click('button', 'Options')
  await webkit.click('button', /^Follow-up/)
  await webkit.click('checkbox', 'Follow up')
  await webkit.press(Key.ESCAPE)
  await webkit.click('button', 'Options')

  await webkit.click('button', 'Send')
  await webkit.says(/Sending in/)
  await webkit.pressWithControl('z')
  await webkit.says(/Sending canceled/)
  expect(await webkit.valueOf('textbox', 'Subject')).toBe('From WebKit')
  expect(await sandbox.messages('sentitems')).toEqual([])
  await webkit.click('button', 'Send')
  await webkit.says(/^Sent$/m)
  expect(await sandbox.messages('sentitems')).toMatchObject([
    {
      ...{ subject: 'From WebKit', flag: { flagStatus: 'flagged' } },
      attachments: [{ name: 'film.bin', size: 25_000_000 }],
    },
  ])
})

test('a second permission is asked for in a window, and a draft with its file is back after a reload', async ({
  webkit,
  sandbox,
  person,
}, testInfo) => {
  const file = testInfo.outputPath('notes.txt')
  writeFileSync(file, 'Notes')
  await sandbox.consent(['User.Read', 'Mail.Send'])
  await webkit.signInDuring(() => webkit.click('button', 'Sign in'), person)
  await webkit.find('button', `Account: ${person.name}`)
  await webkit.write({ to: 'alexw@contoso.com', subject: 'To be continued', body: 'First' })
  await webkit.attach(file)
  await webkit.find('button', /notes\.txt/)
  await webkit.signInDuring(() => webkit.click('button', 'Save draft'), person)
  await expect
    .poll(() => sandbox.messages('drafts'))
    .toMatchObject([{ subject: 'To be continued', attachments: [{ name: 'notes.txt', size: 5 }] }])
  await (await webkit.body()).click()
  await webkit.press(' and second')
  await webkit.says(/and second/)
  await webkit.reload()
  await expect.poll(() => webkit.valueOf('textbox', 'Subject')).toBe('To be continued')
  await webkit.says(/First and second/)
  await webkit.find('button', /notes\.txt/)
  await webkit.click('button', 'Send')
  await webkit.says(/^Sent$/m)
  expect(await sandbox.messages('sentitems')).toMatchObject([
    { subject: 'To be continued', attachments: [{ name: 'notes.txt', size: 5 }] },
  ])
})
