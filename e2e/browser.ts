/**
 * The browsers the journeys run in: an installed Chromium (its headless shell first, which takes a third less
 * time), Chrome or Edge, else Playwright's own, else Debian's package; a stock Firefox; and Debian's WebKit. Run
 * as a script, it makes sure that they are there: without a Chromium nothing runs, without one of the others its
 * journeys are left out, except in CI. There the web servers of e2e/hosting/servers are installed too: nobody's own
 * machine shall serve something because of a test.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { apache } from './hosting/servers/apache.ts'
import { nginx } from './hosting/servers/nginx.ts'
import { findWebKit } from './webkit/findWebKit.ts'

const chromiums = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const firefoxes = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

const isThere = (path: string | undefined) => path !== undefined && path !== '' && existsSync(path)

/** The path of a Chromium that is there, or `undefined`. */
export function findChromium(): string | undefined {
  return [...chromiums, chromium.executablePath()].find(isThere)
}

/** The path of a Firefox that is there, or `undefined`: Playwright's own build is not what people use. */
export function findFirefox(): string | undefined {
  return firefoxes.find(isThere)
}

const aptInstall = ['apt-get', 'install', '--yes', '--no-install-recommends'] as const
const chromiumInstallers = [
  ['npx', 'playwright', 'install', 'chromium', '--no-shell'],
  [...aptInstall, 'chromium-headless-shell'],
  [...aptInstall, 'chromium'],
]
const firefoxInstallers = [[...aptInstall, 'firefox-esr']]
const webKitInstallers = [[...aptInstall, 'webkit2gtk-driver', 'xvfb']]

function install(installers: readonly (readonly string[])[], find: () => unknown): void {
  for (const [command = '', ...words] of installers) {
    if (find()) return
    if (command === 'apt-get' && !attempt('apt-get', ['update'])) continue
    attempt(command, words)
  }
}

function attempt(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'inherit', timeout: 10 * 60_000 })
    return true
  } catch {
    return false
  }
}

function makeSure(): void {
  install(chromiumInstallers, findChromium)
  if (!findChromium()) {
    console.error('No browser was found or could be installed. Install Chromium, Chrome or Edge,')
    console.error('or set CHROMIUM_PATH to the program, and run the tests again.')
    process.exitCode = 1
  }
  install(firefoxInstallers, findFirefox)
  if (!findFirefox()) leaveOut('Firefox', 'Install Firefox, or set FIREFOX_PATH to the program')
  install(webKitInstallers, findWebKit)
  if (!findWebKit()) leaveOut('WebKit', 'Install webkit2gtk-driver and xvfb on Debian or Ubuntu')
  if (!process.env['CI']) return
  install([[...aptInstall, 'nginx-light']], nginx.isThere)
  install([[...aptInstall, 'apache2']], apache.isThere)
}

function leaveOut(name: string, advice: string): void {
  console.error(`No ${name} was found or could be installed: its journeys are left out.`)
  console.error(`${advice}, to run them.`)
  if (process.env['CI']) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  makeSure()
}
