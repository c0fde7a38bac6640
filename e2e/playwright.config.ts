/**
 * The journeys: a real browser, the built app in dist/, the sandbox beside it. Everything stays on
 * this machine, on ports that are free when the run begins.
 */
import { createServer } from 'node:net'
import { defineConfig, type Project } from '@playwright/test'
import { findChromium, findFirefox } from './browser.ts'

/** The first of three free ports in a row; workers inherit the choice of the first process. */
export async function freePorts(name: string): Promise<number> {
  const known = process.env[name]
  if (known) return Number(known)
  for (let tries = 0; tries < 50; tries++) {
    const first = 20_000 + Math.floor(Math.random() * 30_000)
    const free = await Promise.all([first, first + 1, first + 2].map(isFree))
    if (!free.every(Boolean)) continue
    process.env[name] = String(first)
    return first
  }
  throw new Error('No three free ports in a row were found.')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, 'localhost', () => server.close(() => resolve(true)))
  })
}

const port = await freePorts('E2E_PORT')
const subPathPort = await freePorts('E2E_SUB_PATH_PORT')

/** Sent at once; where taking back is the matter, a journey gives settings of its own. */
export const config = JSON.stringify({ undoSeconds: 0 })

function preview(first: number, basePath: string) {
  return {
    command: 'npx tsx sandbox/preview.ts',
    cwd: '..',
    env: { PORT: String(first), BASE_PATH: basePath, SANDBOX_DATA: '', CONFIG_JSON: config },
    url: `http://localhost:${first}${basePath}`,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  } as const
}

const chromium = findChromium()
const firefox = findFirefox()
// Otherwise Chromium calls a file with ü in its name “download” where no language is set.
const env = { ...process.env, LC_ALL: 'C.UTF-8' }

export const inChromium: Project = {
  name: 'chromium',
  use: {
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      env,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
}

/** Where there is no Firefox its journeys are left out; browser.ts has said so. */
const firefoxProject: Project = {
  ...(!firefox && { testIgnore: '**' }),
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { ...(firefox && { executablePath: firefox }), env },
  },
}

/** Driven by WebDriver: they have pages of their own. */
const inWebKit = 'webkit/*.spec.ts'

export default defineConfig({
  testDir: '.',
  // The playground is served from its sources, by a configuration of its own.
  testIgnore: ['playground/**', inWebKit],
  outputDir: '.results',
  fullyParallel: true,
  // A journey waits two thirds of its time: on two cores three take less than two at once.
  workers: 3,
  // On a shared machine a journey may stand still for a minute; what needed a second run is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? [['list']] : [['line']],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Recorded always, a trace takes a tenth of the time.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    { ...inChromium, grepInvert: /@variant/ },
    { ...inChromium, name: 'chromium, variants', grep: /@variant/ },
    { ...firefoxProject, name: 'firefox', grep: /@firefox/ },
    { ...firefoxProject, name: 'firefox, the rest', grepInvert: /@firefox/ },
    { name: 'webkit', testMatch: inWebKit, testIgnore: [] },
  ],
  webServer: [preview(port, '/'), preview(subPathPort, '/some/sub/path/')],
})
