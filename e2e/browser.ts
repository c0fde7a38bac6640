/**
 * The browser the journeys run in: an installed Chromium, Chrome or Edge; else Playwright's own;
 * else Debian's package. Run as a script, it makes sure that there is one.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const installed = [
  process.env['CHROMIUM_PATH'],
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

/** The path of a browser that is there, or `undefined`. */
export function findBrowser(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path && existsSync(path))
}

const installers = [
  ['npx', 'playwright', 'install', 'chromium', '--no-shell'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
]

function install(): void {
  for (const [command = '', ...words] of installers) {
    if (command === 'apt-get' && !attempt('apt-get', ['update'])) continue
    if (attempt(command, words) && findBrowser()) return
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findBrowser()) install()
  if (!findBrowser()) {
    console.error('No browser was found or could be installed. Install Chromium, Chrome or Edge,')
    console.error('or set CHROMIUM_PATH to the program, and run the tests again.')
    process.exitCode = 1
  }
}
