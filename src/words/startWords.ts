/**
 * For the build: which words the page needs at its start, found in the code itself.
 *
 * From the first file it follows what is imported without waiting, and takes every id it meets, also
 * those written with a gap (`recipients.${line}`). All other words travel with what is fetched later.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const staticImport = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms
const quoted = /['"`]([a-z]\w*\.\w*(?:\$\{|['"`]))/gi

export function startWords(first: string, source: string, ids: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const words = new Set<string>()

  function visit(file: string) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return
    seen.add(file)
    const code = readFileSync(file, 'utf8')
    for (const [, written = ''] of code.matchAll(quoted)) take(written)
    for (const [whole, path = ''] of code.matchAll(staticImport)) {
      if (!whole.startsWith('import type')) visit(toFile(path, dirname(file), source))
    }
  }

  /** Ends in the quote, or in the beginning of a gap. */
  function take(written: string) {
    const hasGap = written.endsWith('${')
    const start = written.slice(0, hasGap ? -2 : -1)
    for (const id of ids) if (hasGap ? id.startsWith(start) : id === start) words.add(id)
  }

  visit(first)
  return words
}

function toFile(path: string, folder: string, source: string): string {
  if (path.startsWith('#')) return join(source, path.slice(1))
  return path.startsWith('.') ? join(folder, path) : path
}
