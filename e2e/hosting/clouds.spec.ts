/** Each cloud sends; and what it does not have is not offered, or said before a request is made. */
import type { APIRequestContext, Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { makeFile, textFile } from '#e2e/support/files.ts'
import { allScopes, expect, newPerson, test as base, variantUnless } from '#e2e/support/fixtures.ts'
import { SandboxControl } from '#e2e/support/SandboxControl.ts'
import {
  cloudNames,
  serveCloud,
  type CloudName,
  type ServedCloud,
} from '#e2e/hosting/serveCloud.ts'
import { openAdvanced } from '#e2e/support/messageOptions.ts'

type Opened = { composer: ComposerPage; sandbox: SandboxControl }
type Open = (cloud: CloudName, search?: string) => Promise<Opened>

const test = base.extend<{ open: Open }>({
  open: async ({ page, request }, provide) => {
    const served: ServedCloud[] = []
    await provide(async (cloud, search = '') => {
      const here = await serveCloud(cloud)
      served.push(here)
      return signIn(here, search, { page, request })
    })
    await Promise.all(served.map(({ close }) => close()))
  },
})

test.describe.configure({ mode: 'default' })

type Around = { readonly page: Page; readonly request: APIRequestContext }

async function signIn({ app, graph }: ServedCloud, search: string, { page, request }: Around) {
  const person = newPerson()
  const sandbox = new SandboxControl(request, graph, person)
  await sandbox.addAccount()
  await sandbox.consent(allScopes)
  const composer = new ComposerPage(page)
  await composer.open(app + search)
  await composer.signIn(person)
  return { composer, sandbox }
}

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

for (const cloud of cloudNames) {
  test(
    `${cloud}: a message with a file is saved and sent`,
    variantUnless(cloud === 'global' || cloud === 'china'),
    async ({ open }) => {
      const { composer, sandbox } = await open(cloud)
      await composer.fill(hello)
      await composer.attach(textFile('one.txt', 'one'))
      await composer.saveDraft.click()
      await expect(composer.draftSaved).toBeVisible()
      await composer.send.click()
      await expect(composer.sent).toBeVisible()
      const [sent] = await sandbox.messages('sentitems')
      expect(sent).toMatchObject({ subject: 'Hello', attachments: [{ name: 'one.txt' }] })
    },
  )
}

for (const cloud of ['usGovL4', 'usGovL5'] as const) {
  test(`${cloud} has no upload sessions: a file of 3 MB is refused when it is chosen, and why`, async ({
    open,
  }) => {
    const { composer, sandbox } = await open(cloud)
    await composer.fill(hello)
    await composer.attach(makeFile('big.bin', 3_000_000), makeFile('fits.bin', 2_900_000))
    await expect(composer.page.getByText(/big\.bin.*cloud accepts files of up to/)).toBeVisible()
    await expect(composer.attachments.getByRole('listitem')).toHaveCount(1)
    await composer.send.click()
    await expect(composer.sent).toBeVisible({ timeout: 20_000 })
    expect(await sandbox.log({ path: 'createUploadSession' })).toEqual([])
  })
}

for (const cloud of ['global', 'china'] as const) {
  test(`${cloud} has upload sessions: a file of 4 MB arrives`, async ({ open }) => {
    const { composer, sandbox } = await open(cloud)
    await composer.fill(hello)
    await composer.attach(makeFile('big.bin', 4_000_000))
    await composer.send.click()
    await expect(composer.sent).toBeVisible({ timeout: 20_000 })
    const [sent] = await sandbox.messages('sentitems')
    expect(sent?.attachments[0]?.size).toBeGreaterThanOrEqual(4_000_000)
  })
}

test('china has no people: nothing is suggested, and nobody is asked', async ({ open }) => {
  const { composer, sandbox } = await open('china')
  await composer.to.pressSequentially('adel', { delay: 60 })
  await composer.fill(hello)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.log({ path: '/people' })).toEqual([])
})

test('global has people: the same messages bring suggestions', async ({ open }) => {
  const { composer } = await open('global')
  await composer.to.pressSequentially('adel', { delay: 60 })
  await expect(composer.page.getByRole('option').first()).toBeVisible()
})

test('china has neither flag nor headers: a link that brings them is stopped, then mended', async ({
  open,
}) => {
  const search = '?to=adelev@contoso.com&subject=Hi&body=Hi&flag=1&header.x-a=1'
  const { composer, sandbox } = await open('china', search)
  await expect(composer.subject).toHaveValue('Hi')
  await composer.send.click()
  const dialog = composer.page.getByRole('dialog')
  await expect(dialog).toContainText('follow-up flag')
  await expect(dialog).toContainText('custom headers')
  await expectCleanOnPhone(composer.page, 'what the cloud does not have')
  await composer.page.keyboard.press('Escape')
  await composer.openOptions()
  const takeOff = composer.options.getByRole('button', { name: 'Remove from this message' })
  await expect(takeOff).toHaveCount(2)
  await expectCleanOnPhone(composer.page, 'options without flag and headers')
  await takeOff.first().click()
  await takeOff.first().click()
  await expect(takeOff).toHaveCount(0)
  await composer.page.keyboard.press('Escape')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})

test('china: the options say what the cloud does not have', async ({ open }) => {
  const { composer } = await open('china')
  await composer.openOptions()
  await expect(composer.options).toContainText('support the follow-up flag')
  await openAdvanced(composer)
  await expect(composer.options.getByText('support custom headers')).toBeVisible()
  await expect(composer.options.getByRole('button', { name: 'Follow-up' })).toHaveCount(0)
})
