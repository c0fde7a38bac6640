/**
 * npm run pictures: the README's pictures and its film, taken from the built app with the sandbox.
 *
 * They are replaced in docs/pictures; look at them before they are committed.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { chromium, request, type BrowserContextOptions } from '@playwright/test'
import { findChromium } from '#e2e/browser.ts'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes } from '#e2e/support/fixtures.ts'
import { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { serveBuild } from '#e2e/support/serveBuild.ts'
import { film } from './film.ts'
import { makeGif } from './makeGif.ts'
import { scenes } from './scenes.ts'

const folder = 'docs/pictures'
const megan = { name: 'Megan Bowen', address: 'meganb@contoso.com' }

const executablePath = findChromium()
const served = await serveBuild({ undoSeconds: 5 })
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const context = await request.newContext()
const sandbox = new SandboxControl(context, served.origins.graph, megan)

async function open(options: BrowserContextOptions): Promise<ComposerPage> {
  const context = await browser.newContext({
    ...{ locale: 'en-GB', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' },
    ...options,
  })
  const composer = new ComposerPage(await context.newPage())
  await composer.open(served.origins.app)
  await composer.signIn(megan)
  return composer
}

try {
  await mkdir(folder, { recursive: true })
  await sandbox.addAccount()
  await sandbox.consent(allScopes)
  for (const { name, width, height, colorScheme, play } of scenes) {
    const composer = await open({ viewport: { width, height }, colorScheme, deviceScaleFactor: 2 })
    await play(composer)
    await composer.page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
    await composer.page.context().close()
  }
  const composer = await open({ viewport: { width: 960, height: 600 } })
  await writeFile(`${folder}/film.gif`, makeGif(await film(composer)))
} finally {
  await browser.close()
  await context.dispose()
  await served.close()
}
