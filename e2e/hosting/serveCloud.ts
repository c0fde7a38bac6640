/** The built app with a sandbox that plays one of Microsoft's clouds, in this process, on free ports. */
import { join } from 'node:path'
import { appConfig } from '#sandbox/serve/appConfig.ts'
import { readEnvironment } from '#sandbox/serve/environment.ts'
import { listen } from '#sandbox/serve/listen.ts'
import { raiseSandbox } from '#sandbox/serve/raiseSandbox.ts'
import { createStaticSite } from '#sandbox/serve/staticSite.ts'

/** Far enough from each other, and from playwright.config.ts, that no two runs want the same. */
const firstPorts = { global: '51000', usGovL4: '51300', usGovL5: '51600', china: '51900' }

export type CloudName = keyof typeof firstPorts

export const cloudNames = Object.keys(firstPorts) as CloudName[]

export type ServedCloud = {
  readonly app: string
  readonly graph: string
  readonly close: () => Promise<void>
}

export async function serveCloud(cloud: CloudName): Promise<ServedCloud> {
  const environment = readEnvironment(
    { PORT: firstPorts[cloud], SANDBOX_CLOUD: cloud, CONFIG_JSON: '{"undoSeconds":0}' },
    false,
  )
  const { origins, close } = await raiseSandbox(environment)
  const site = await createStaticSite({
    folder: join(import.meta.dirname, '..', '..', 'dist'),
    base: '/',
    config: appConfig(origins, environment),
    moreHosts: { connect: [origins.graph, origins.upload], frame: [origins.graph] },
  })
  const server = await listen(site.fetch, origins.app)
  return {
    ...{ app: `${origins.app}/`, graph: origins.graph },
    async close() {
      await Promise.all([server.close(), close()])
    },
  }
}
