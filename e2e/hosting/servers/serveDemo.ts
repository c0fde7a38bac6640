/** The demo, built into a folder of its own and served as plain files below a path. DEMO_FOLDER names one that is built. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDemo } from '#sandbox/demo/build/buildDemo.ts'
import { servePlainFiles, type PlainFiles } from './plainFiles.ts'

export async function serveDemo(): Promise<PlainFiles> {
  const built = process.env['DEMO_FOLDER']
  const folder = built ?? (await mkdtemp(join(tmpdir(), 'composer-demo-')))
  if (!built) await buildDemo(folder)
  const { url, close } = await servePlainFiles(folder, '/some/sub/path/')
  return {
    url,
    async close() {
      await close()
      if (!built) await rm(folder, { recursive: true })
    },
  }
}
