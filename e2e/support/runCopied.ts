/** Runs text that was copied out of the page, in a folder of its own, as the person who copied it would. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Scene = {
  readonly token: string
  /** Large files are read from the folder. */
  readonly files?: readonly { readonly name: string; readonly buffer: Buffer }[]
}

export async function runCopied(program: 'sh' | 'node', text: string, scene: Scene) {
  const { token, files = [] } = scene
  const folder = await mkdtemp(join(tmpdir(), 'copied-'))
  const script = join(folder, program === 'node' ? 'copied.mjs' : 'copied.sh')
  await writeFile(script, text)
  for (const { name, buffer } of files) await writeFile(join(folder, name), buffer)
  const env = { ...process.env, TOKEN: token }
  const ran = await new Promise<{ failed: boolean; out: string; trouble: string }>((resolve) => {
    execFile(program, [script], { cwd: folder, env }, (error, out, trouble) => {
      resolve({ failed: error !== null, out, trouble })
    })
  })
  await rm(folder, { recursive: true })
  return ran
}
