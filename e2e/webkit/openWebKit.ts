/**
 * WebKit as Debian has it (WebKitGTK's MiniBrowser), in a screen of its own and driven by WebDriver; Playwright's own
 * build of it is not for every system. Its sessions are private ones.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import type { WebKit } from './findWebKit.ts'

export type OpenWebKit = { readonly driver: WebDriver; readonly close: () => Promise<void> }

export async function openWebKit({ program, driverProgram }: WebKit): Promise<OpenWebKit> {
  const screen = await openScreen()
  const port = await freePort()
  const service = spawn(driverProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.name,
      GDK_BACKEND: 'x11',
      LC_ALL: 'C.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // In a container, and as root, it cannot make one.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const options = { binary: program, args: ['--automation'] }
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
  })
  const server = `http://127.0.0.1:${port}`
  const driver = await untilThere(() =>
    new Builder().usingServer(server).withCapabilities(capabilities).build(),
  )
  return {
    driver,
    async close() {
      await driver.quit().catch(() => undefined)
      await end(service)
      await end(screen.process)
    },
  }
}

/** It chooses a free number itself, and tells it. */
async function openScreen() {
  const words = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
  const process = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(process.stdio[3]!, 'data')) as [Buffer]
  return { process, name: `:${number.toString().trim()}` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The service listens a moment after it began. */
async function untilThere<Value>(act: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await act()
    } catch (error) {
      if (tries === 40 || !/ECONNREFUSED/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const ended = once(process, 'exit')
  process.kill()
  await ended
}
