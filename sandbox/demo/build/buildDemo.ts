/**
 * The demo as one folder: the app as it is always built, a service worker that has the sandbox in it, and a bar with a script
 * of its own in the page. The app's own build has nothing of it.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig } from 'vite'
import { nodeGlobals, nodePackages } from './nodePackages.ts'
import { withDemo } from './withDemo.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const source = (path: string) => join(root, 'sandbox/demo', path)

/** For hosts that send headers: the demo needs a policy of its own, which is in the page. */
const ofRealHosts = ['_headers', '.htaccess', 'staticwebapp.config.json', 'hosting', '.vite']

/** `builtApp`: the app's own build, where there is one already. */
export async function buildDemo(folder: string, builtApp?: string): Promise<void> {
  if (builtApp) await cp(builtApp, folder, { recursive: true })
  else await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  await build(script(folder, 'worker/worker.ts', 'demo-worker'))
  await build(script(folder, 'page/demoPage.ts', 'demo-page'))
  for (const file of [...ofRealHosts, 'config.json']) {
    await rm(join(folder, file), { recursive: true, force: true })
  }
  const page = join(folder, 'index.html')
  await writeFile(page, withDemo(await readFile(page, 'utf8')))
}

/** In one file: a service worker fetches nothing later, and the page's script is small. */
const script = (folder: string, entry: string, name: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [nodePackages()],
  define: { global: 'globalThis' },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2023',
    lib: {
      entry: source(entry),
      formats: ['iife'],
      name: 'demo',
      fileName: () => `${name}.js`,
      cssFileName: name,
    },
    rolldownOptions: { transform: { inject: nodeGlobals } },
  },
})
