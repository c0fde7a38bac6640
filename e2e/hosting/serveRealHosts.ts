/**
 * The built app with the policy it ships with, before a cloud at that cloud's own host names.
 *
 * The browser's requests to them are answered by the sandbox in this process, after the page's policy
 * has let them pass; a host that nobody named here is cut off. A violation of the policy is written down.
 */
import { join } from 'node:path'
import type { BrowserContext, Request as BrowserRequest, Route } from '@playwright/test'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { freePorts } from '#sandbox/serve/freePorts.ts'
import { listen } from '#sandbox/serve/listen.ts'
import { createStaticSite } from '#sandbox/serve/staticSite.ts'
import { sandboxClientId } from '#sandbox/signIn/sandboxConfig.ts'
import type { CloudName } from './serveCloud.ts'

type Hosts = { readonly signIn: string; readonly graph: string; readonly upload?: string }

/** Of Microsoft's documents (Graph: national cloud deployments), not of the app. */
const realHosts: Readonly<Record<CloudName, Hosts>> = {
  global: {
    signIn: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    upload: 'https://outlook.office.com',
  },
  usGovL4: {
    signIn: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
  },
  usGovL5: {
    signIn: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
  },
  china: {
    signIn: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    upload: 'https://partner.outlook.cn',
  },
}

export type RealHosts = Awaited<ReturnType<typeof serveRealHosts>>

export type RealHostsOptions = {
  readonly config?: object
  /** Where the cloud says that files go, if not where everybody expects. */
  readonly upload?: string
}

export async function serveRealHosts(
  context: BrowserContext,
  cloud: CloudName,
  { config, upload }: RealHostsOptions = {},
) {
  const hosts = { ...realHosts[cloud], ...(upload && { upload }) }
  const [app = ''] = (await freePorts(52_000 + Math.floor(Math.random() * 8_000))).map(
    (port) => `http://localhost:${port}`,
  )
  const sandbox = createSandbox({
    ...{ appOrigin: app, graphOrigin: hosts.signIn, cloud },
    ...(hosts.upload && { uploadOrigin: hosts.upload }),
  })
  const site = await createStaticSite({
    folder: join(import.meta.dirname, '..', '..', 'dist'),
    base: '/',
    config: { clientId: sandboxClientId, cloud, undoSeconds: 0, ...config },
    moreHosts: { connect: [], frame: [] },
  })
  const server = await listen(site.fetch, app)
  const unknownOrigins: string[] = []
  const violations: string[] = []
  const frames: string[] = []
  const known = Object.values(hosts)

  async function answer(route: Route) {
    const request = route.request()
    const url = new URL(request.url())
    if (!known.includes(url.origin)) {
      unknownOrigins.push(url.origin)
      return route.abort()
    }
    if (request.isNavigationRequest() && request.frame().parentFrame()) frames.push(url.origin)
    // The sandbox has Graph and the sign-in service on one origin.
    const origin = url.origin === hosts.graph ? hosts.signIn : url.origin
    await route.fulfill(await toAnswer(await sandbox.fetch(toRequest(request, origin))))
  }
  await context.route((url) => url.protocol === 'https:', answer)
  await context.exposeFunction('tellViolation', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void }
      tellViolation(`${violatedDirective} ${new URL(blockedURI, location.href).origin}`)
    })
  })
  return { app: `${app}/`, sandbox, hosts, frames, unknownOrigins, violations, close: server.close }
}

function toRequest(request: BrowserRequest, origin: string): Request {
  const { pathname, search } = new URL(request.url())
  const body = request.postDataBuffer()
  return new Request(`${origin}${pathname}${search}`, {
    method: request.method(),
    headers: request.headers(),
    redirect: 'manual',
    ...(body && { body: new Uint8Array(body) }),
  })
}

async function toAnswer(response: Response) {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
