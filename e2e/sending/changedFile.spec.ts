/** A picked file that changed or vanished after it was stored on this device: the kept bytes travel. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContextOptions } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile, sha256 } from '#e2e/support/files.ts'
import { allScopes, expect, test, variantUnless } from '#e2e/support/fixtures.ts'

type Use = { readonly launchOptions: object; readonly baseURL: string | undefined }

/** Only a browser with a profile copies files to its disk; one without remembers where they lie. */
async function openProfile(folder: string, { launchOptions, baseURL }: Use) {
  const context: BrowserContextOptions = { ...(baseURL && { baseURL }), locale: 'en-GB' }
  return chromium.launchPersistentContext(folder, { ...launchOptions, ...context })
}

const reason = 'Only Chromium can be opened here with a profile on disk.'
test.skip(({ browserName }) => browserName !== 'chromium', reason)

const changes: Readonly<Record<string, (path: string) => Promise<void>>> = {
  changed: (path) => writeFile(path, 'something else, and shorter'),
  removed: (path) => rm(path),
}

for (const [how, act] of Object.entries(changes)) {
  for (const bytes of [2_000, 5_000_000]) {
    test(
      `a file of ${bytes} bytes, ${how} after it was kept, is sent as it was`,
      variantUnless((how === 'removed') === bytes > 1_000_000),
      async ({ launchOptions, baseURL, sandbox, person }) => {
        await sandbox.consent(allScopes)
        const folder = await mkdtemp(join(tmpdir(), 'changed-file-'))
        const context = await openProfile(join(folder, 'profile'), { launchOptions, baseURL })
        const composer = new ComposerPage(await context.newPage())
        await composer.open()
        await composer.signIn(person)
        await composer.fill({ to: 'adelev@contoso.com', subject: 'Kept', body: 'See the file.' })

        const file = makeFile('k.bin', bytes)
        const path = join(folder, file.name)
        await writeFile(path, file.buffer)
        const chooser = composer.page.waitForEvent('filechooser')
        await composer.button('Attach files').click()
        await (await chooser).setFiles(path)
        await expect(composer.page.getByText(/^Saved on this device/)).toBeVisible()
        await act(path)

        await composer.send.click()
        await expect(composer.sent).toBeVisible()
        const [sent] = await sandbox.messages('sentitems')
        expect(sent?.attachments[0]?.sha256).toBe(sha256(file.buffer))
        await context.close()
        await rm(folder, { recursive: true, force: true })
      },
    )
  }
}
