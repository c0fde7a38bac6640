/** The demo of the app in dist/, in a folder of its own, served as plain files below a path. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDemo } from '#sandbox/demo/build/buildDemo.ts'
import { servePlainFiles, type PlainFiles } from './plainFiles.ts'

const app = fileURLToPath(new URL('../../../dist', import.meta.url))

export async function serveDemo(): Promise<PlainFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'composer-demo-'))
  await buildDemo(folder, app)
  const { url, close } = await servePlainFiles(folder, '/some/sub/path/')
  return {
    url,
    async close() {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}
