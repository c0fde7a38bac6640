/**
 * nginx and Apache serve dist/ as docs/hosting.md says, command by command: with every header, with a configuration
 * that outlives a new build, and a whole message breaks no policy.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { appConfig } from '#sandbox/serve/appConfig.ts'
import { readEnvironment } from '#sandbox/serve/environment.ts'
import { headersFor, parseHeadersFile } from '#sandbox/serve/headersFile.ts'
import { openPolicy, type MoreHosts } from '#sandbox/serve/openPolicy.ts'
import { raiseSandbox } from '#sandbox/serve/raiseSandbox.ts'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { SandboxControl } from '#e2e/support/SandboxControl.ts'
import { watchViolations } from '#e2e/hosting/watchViolations.ts'
import { apache } from './apache.ts'
import { exampleOf } from './examples.ts'
import type { Machine } from './machine.ts'
import { nginx } from './nginx.ts'

const dist = join(import.meta.dirname, '../../../dist')
const rules = parseHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'))

/** As an operator with hosts of their own does: to connect-src, and the sign-in host to frame-src. */
function deploy(machine: Machine, headers: string, hosts: MoreHosts): void {
  machine.run(exampleOf('sh deploy').replaceAll('dist/', `'${dist}'/`))
  const path = machine.root + headers
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"default-src[^"]+"/, opened))

  function opened(policy: string) {
    return `"${openPolicy(policy.slice(1, -1), hosts)}"`
  }
}

/** Each header of `_headers` for each kind of file, and small enough on the way. */
async function expectHeaders(request: APIRequestContext, address: string, hosts: MoreHosts) {
  const script = readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js'))
  const paths = ['', 'index.html', 'redirect.html', 'config.json', `assets/${script}`, 'icon.svg']
  for (const path of paths) {
    const answer = await request.get(address + path)
    expect(answer.status(), path).toBe(200)
    const sent = answer.headers()
    for (const [name, value] of headersFor(rules, `/${path}`)) {
      const isPolicy = name === 'content-security-policy'
      expect(sent[name], path).toBe(isPolicy ? openPolicy(value, hosts) : value)
    }
    if (/js$|html$/.test(path)) expect(sent['content-encoding'], path).toBe('gzip')
    if (path.endsWith('.js')) expect(sent['content-type']).toContain('javascript')
  }
}

for (const server of [nginx, apache]) {
  test(`${server.name} as documented: each header, the client id after an update, a message`, async ({
    page,
    request,
    person,
  }) => {
    test.skip(!server.isThere() && !process.env['CI'], `There is no ${server.name} here.`)
    const environment = readEnvironment({ PORT: server.firstPort }, false)
    const { origins, close } = await raiseSandbox(environment)
    const hosts = { connect: [origins.graph, origins.upload], frame: [origins.graph] }
    const machine = server.createMachine()
    try {
      deploy(machine, server.headers, hosts)
      const config = { ...appConfig(origins, environment), undoSeconds: 0 }
      machine.write('etc/mail-composer/config.json', JSON.stringify(config))
      server.start(machine, Number(new URL(origins.app).port))
      const address = `${origins.app}/compose/`
      await expect.poll(() => request.get(address).then(isOk, no)).toBe(true)
      deploy(machine, server.headers, hosts)
      await expectHeaders(request, address, hosts)

      const sandbox = new SandboxControl(request, origins.graph, person)
      await sandbox.addAccount()
      await sandbox.consent(allScopes)
      const violations = await watchViolations(page)
      const composer = new ComposerPage(page)
      await composer.open(address)
      await composer.fill({ to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' })
      await composer.signInDuring(() => composer.send.click(), person)
      await expect(composer.sent).toBeVisible()
      expect(await violations()).toEqual([])
      expect(await sandbox.messages('sentitems')).toHaveLength(1)
    } finally {
      await machine.remove()
      await close()
    }
  })
}

const isOk = (answer: { ok: () => boolean }) => answer.ok()
const no = () => false
