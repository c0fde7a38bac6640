/** `npm start`: the app from its sources beside the sandbox, in one language after another, to a message sent. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, newPerson, test } from '#e2e/support/fixtures.ts'
import { SandboxControl } from '#e2e/support/SandboxControl.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

type Started = { readonly app: string; readonly graph: string; readonly stop: () => Promise<void> }

/** Until it says where the message is written and where one sees what arrived. */
async function start(): Promise<Started> {
  const { env } = process
  const child = spawn('npm', ['start'], {
    env: { ...env, PORT: '41000', SANDBOX_DATA: '', CI: '1' },
    // In a group of its own: npm, its shell and the server end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const said = new Promise<string[]>((resolve) => {
    const addresses: string[] = []
    createInterface(child.stdout).on('line', (line) => {
      addresses.push(...(/http:\S+/.exec(line) ?? []))
      if (addresses.length === 2) resolve(addresses)
    })
  })
  const [app = '', mailboxes = ''] = await Promise.race([said, exited.then(() => [])])
  async function stop() {
    process.kill(-child.pid!, 'SIGTERM')
    await exited
  }
  return { app, graph: new URL(mailboxes).origin, stop }
}

test('the composer opens in one language after another, and a message is sent', async ({
  browser,
  request,
}) => {
  // The first page waits until its dependencies are bundled.
  test.setTimeout(240_000)
  const started = await start()
  try {
    for (const [locale, send] of [
      ['en', 'Send'],
      ['ar', 'إرسال'],
      ['de', 'Senden'],
      ['en', 'Send'],
    ] as const) {
      const context = await browser.newContext({ locale })
      const page = await context.newPage()
      await page.goto(started.app)
      const button = page.getByRole('button', { name: send, exact: true })
      await expect(button).toBeVisible({ timeout: 60_000 })
      await context.close()
    }
    const person = newPerson()
    const sandbox = new SandboxControl(request, started.graph, person)
    await sandbox.addAccount()
    await sandbox.consent(allScopes)
    const context = await browser.newContext({ locale: 'en-GB' })
    const composer = new ComposerPage(await context.newPage())
    await composer.open(started.app)
    await composer.fill(hello)
    await composer.signInDuring(() => composer.send.click(), person)
    await expect.poll(() => sandbox.messages('sentitems')).toMatchObject([{ subject: 'Hello' }])
    await context.close()
  } finally {
    await started.stop()
  }
})
