/** Where Debian's packages webkit2gtk-driver and xvfb put their programs. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export type WebKit = { readonly program: string; readonly driverProgram: string }

const driverProgram = '/usr/bin/WebKitWebDriver'
const screenProgram = '/usr/bin/Xvfb'
const libraries = '/usr/lib'

export function findWebKit(): WebKit | undefined {
  if (![driverProgram, screenProgram].every(existsSync)) return undefined
  const program = readdirSync(libraries)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(libraries, name, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(existsSync)
  return program === undefined ? undefined : { program, driverProgram }
}
