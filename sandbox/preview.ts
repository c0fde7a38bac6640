/**
 * npm run preview: the built app as a static host serves it, real headers included, and the sandbox.
 *
 * PORT, SANDBOX_DATA, SANDBOX_CLOUD and CONFIG_JSON as for npm start; BASE_PATH is the folder below
 * which the app is served, and nothing is served beside it.
 */
import { appConfig } from './serve/appConfig.ts'
import { readEnvironment } from './serve/environment.ts'
import { greeting } from './serve/greeting.ts'
import { listen } from './serve/listen.ts'
import { raiseSandbox } from './serve/raiseSandbox.ts'
import { createStaticSite } from './serve/staticSite.ts'
import { untilStopped } from './serve/untilStopped.ts'

const environment = readEnvironment(process.env, process.stdout.isTTY)
const { origins, close } = await raiseSandbox(environment)

const site = await createStaticSite({
  folder: 'dist',
  base: environment.basePath,
  config: appConfig(origins, environment),
  moreHosts: { connect: [origins.graph, origins.upload], frame: [origins.graph] },
})
const server = await listen(site.fetch, origins.app)

console.log(greeting(origins.app + environment.basePath, origins.graph))
untilStopped(async () => {
  await Promise.all([server.close(), close()])
})
