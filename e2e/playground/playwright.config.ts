/** The states of the playground in Chromium, by axe: part of `npm run test:all`, since there are hundreds of them. */
import { defineConfig } from '@playwright/test'
import journeys, { config, freePorts, inChromium } from '#e2e/playwright.config.ts'

const port = await freePorts('E2E_SOURCE_PORT')
const baseURL = `http://localhost:${port}/src/playground/`

export default defineConfig({
  ...journeys,
  testIgnore: [],
  outputDir: '../.results',
  use: { ...journeys.use, baseURL },
  projects: [inChromium],
  // From its sources: what is looked at while it is built is in no build.
  webServer: {
    command: 'npx tsx sandbox/start.ts src/playground/',
    cwd: '../..',
    env: { PORT: String(port), SANDBOX_DATA: '', CONFIG_JSON: config, CI: 'true' },
    url: baseURL,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
