/**
 * npm start: the app from its sources, and the sandbox it talks to, on this machine alone.
 *
 * PORT is the first of three ports, SANDBOX_DATA a file that keeps the mailboxes, SANDBOX_CLOUD the
 * cloud to imitate, CONFIG_JSON settings laid over config.json. An argument is the page that is opened
 * instead of the app: npm run playground.
 */
import { createServer, type Plugin } from 'vite'
import { appConfig } from './serve/appConfig.ts'
import { readEnvironment } from './serve/environment.ts'
import { greeting } from './serve/greeting.ts'
import { raiseSandbox } from './serve/raiseSandbox.ts'
import { untilStopped } from './serve/untilStopped.ts'

const environment = readEnvironment(process.env, process.stdout.isTTY)
const { origins, close } = await raiseSandbox(environment)
const page = process.argv[2] ?? ''

const config: Plugin = {
  name: 'sandbox-config',
  configureServer({ middlewares }) {
    middlewares.use('/config.json', (_request, answer) => {
      answer.setHeader('Content-Type', 'application/json')
      answer.setHeader('Cache-Control', 'no-store')
      answer.end(JSON.stringify(appConfig(origins, environment)))
    })
  },
}

const vite = await createServer({
  plugins: [config],
  server: {
    host: 'localhost',
    port: Number(new URL(origins.app).port),
    strictPort: true,
    open: environment.isForPerson && `/${page}`,
  },
  logLevel: 'warn',
})
await vite.listen()

console.log(greeting(origins.app, origins.graph, page))
untilStopped(async () => {
  await Promise.all([vite.close(), close()])
})
