/** For tests: runs copied text as a person would, against a sandbox on ports of this machine. */
import { execFile, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Writer } from '#inspector/copy/copyableCall.ts'
import { readBody } from '#inspector/record/readBody.ts'
import { toCurl } from '#inspector/copy/toCurl.ts'
import { toFetch } from '#inspector/copy/toFetch.ts'
import type { RecordedCall } from '#inspector/record/recordedCall.ts'

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** A folder with these files; `run` writes the text into it and runs it there. */
async function createBench(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'copied-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)

  async function run(program: string, text: string, env: Readonly<Record<string, string>>) {
    const script = join(folder, program === 'node' ? 'copied.mjs' : 'copied.sh')
    await writeFile(script, text)
    return new Promise<Ran>((resolve) => {
      const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1e8 }
      execFile(program, [script], options, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
      })
    })
  }

  return { folder, run, close: () => rm(folder, { recursive: true }) }
}

type Way = { readonly program: 'sh' | 'node'; readonly write: Writer; readonly needsCurl?: boolean }

const hasCurl = spawnSync('curl', ['--version']).status === 0

/** By a curl of ours everywhere, and by the machine's own where there is one. */
export const ways: Readonly<Record<string, Way>> = {
  'cURL, by a stand-in': { program: 'sh', write: toCurl, needsCurl: true },
  ...(hasCurl && { cURL: { program: 'sh', write: toCurl } }),
  fetch: { program: 'node', write: toFetch },
}

type Bench = {
  readonly token: string
  /** Large files by name: they are read from the folder the text runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** Writes the calls as text, and runs it. */
export async function runCopied(
  { program, write, needsCurl }: Way,
  calls: readonly RecordedCall[],
  { token, files = {} }: Bench,
): Promise<Ran> {
  const whole = calls.map(async (call) => ({ ...call, body: await readBody(call.body) }))
  const bench = await createBench({
    ...files,
    ...(needsCurl && { curl: standInCurl, 'package.json': '{"type":"module"}' }),
  })
  if (needsCurl) await chmod(`${bench.folder}/curl`, 0o755)
  const PATH = `${needsCurl ? `${bench.folder}:` : ''}${process.env['PATH'] ?? ''}`
  const ran = await bench.run(program, write(await Promise.all(whole)), { TOKEN: token, PATH })
  await bench.close()
  return ran
}

/** A curl in Node for machines without one: the flags we write, no other. */
const standInCurl = `#!/usr/bin/env node
import { readFileSync } from 'node:fs'
const words = process.argv.slice(2)
const headers = {}
let method = 'GET', url, body, fails = false
while (words.length > 0) {
  const word = words.shift()
  if (word === '-sS' || word === '-g') continue
  else if (word === '--fail-with-body') fails = true
  else if (word === '-X') method = words.shift()
  else if (word === '-H') {
    const [, name, value] = /^([^:]+): (.*)$/s.exec(words.shift())
    if (name !== 'Content-Length') headers[name] = value
  } else if (word === '--data-raw') body = words.shift()
  else if (word === '--data-binary' && words.shift() === '@-') body = readFileSync(0)
  else if (word.startsWith('-') || url) throw new Error('unknown: ' + word)
  else url = word
}
const answer = await fetch(url, { method, headers, body })
process.stdout.write(await answer.text())
if (fails && !answer.ok) process.exitCode = 22
`
