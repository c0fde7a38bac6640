/** The app, built into a folder of its own and served as `npm run preview` does, on free ports. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { appConfig } from '#sandbox/serve/appConfig.ts'
import { readEnvironment } from '#sandbox/serve/environment.ts'
import { listen } from '#sandbox/serve/listen.ts'
import { raiseSandbox } from '#sandbox/serve/raiseSandbox.ts'
import { createStaticSite } from '#sandbox/serve/staticSite.ts'

const firstPort = '21300'

export type ServedBuild = {
  readonly origins: { readonly app: string; readonly graph: string; readonly upload: string }
  readonly close: () => Promise<void>
}

export async function serveBuild(config: object = { undoSeconds: 0 }): Promise<ServedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'composer-bench-'))
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  const variables = { PORT: firstPort, CONFIG_JSON: JSON.stringify(config) }
  const environment = readEnvironment(variables, false)
  const { origins, close } = await raiseSandbox(environment)
  const site = await createStaticSite({
    folder,
    base: '/',
    config: appConfig(origins, environment),
    moreHosts: { connect: [origins.graph, origins.upload], frame: [origins.graph] },
  })
  const server = await listen(site.fetch, origins.app)
  return {
    origins,
    async close() {
      await Promise.all([server.close(), close()])
      await rm(folder, { recursive: true })
    },
  }
}
