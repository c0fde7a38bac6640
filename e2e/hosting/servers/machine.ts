/**
 * A machine to follow docs/hosting.md on: a folder in place of `/`. Commands run as they are written, with the
 * folders of the examples in it; what would act on the real machine has a stand-in before it in PATH.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Machine = ReturnType<typeof createMachine>

export function createMachine(programs: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'mail-composer-host-'))
  // A server that gives up being root must still read it.
  chmodSync(root, 0o755)
  const here = (text: string) => text.replace(/\/(srv|etc)\//g, `${root}/$1/`)
  const env = {
    ...process.env,
    PATH: `${root}/bin:${process.env['PATH']}:/usr/sbin`,
    APACHE_CONFDIR: `${root}/etc/apache2`,
  }
  const running: ChildProcess[] = []

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  function addProgram(name: string, script: string): void {
    write(`bin/${name}`, `#!/bin/sh\n${script}\n`)
    chmodSync(`${root}/bin/${name}`, 0o755)
  }

  addProgram('sudo', 'exec "$@"')
  addProgram('systemctl', ':')
  for (const [name, script] of Object.entries(programs)) addProgram(name, here(script))

  return {
    root,
    write: (path: string, text: string) => write(path, here(text)),
    /** What the system's packages brought. */
    copy: (path: string) =>
      cpSync(path, root + path, { recursive: true, verbatimSymlinks: true, dereference: false }),
    /** Fails with the first command that fails. */
    run: (script: string) =>
      execFileSync('sh', ['-euc', here(script)], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    start(command: string, words: readonly string[]) {
      const started = spawn(command, words.map(here), { env, stdio: ['ignore', 'pipe', 'pipe'] })
      running.push(started)
      return started
    },
    async remove() {
      const alive = running.filter(({ exitCode }) => exitCode === null)
      const ends = alive.map((child) => once(child, 'exit'))
      for (const child of alive) child.kill('SIGTERM')
      await Promise.all(ends)
      rmSync(root, { recursive: true, force: true })
    },
  }
}
