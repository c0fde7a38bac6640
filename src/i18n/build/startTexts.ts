/**
 * For the build: which files, and which words, the page needs at its start, found in the code itself.
 *
 * From the first file it follows what is imported without waiting, and takes every id it meets, also
 * those written with a gap (`recipients.${line}`). All other words travel with what is fetched later.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const staticImport = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms
const quoted = /['"`]([a-z]\w*\.\w*(?:\$\{|['"`]))/gi

export function startFiles(first: string, source: string): Set<string> {
  const seen = new Set<string>()

  function visit(file: string) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return
    seen.add(file)
    for (const [whole, path = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      if (!whole.startsWith('import type')) visit(toFile(path, dirname(file), source))
    }
  }

  visit(first)
  return seen
}

export function startTexts(files: Iterable<string>, ids: readonly string[]): Set<string> {
  const texts = new Set<string>()

  /** Ends in the quote, or in the beginning of a gap. */
  function take(written: string) {
    const hasGap = written.endsWith('${')
    const start = written.slice(0, hasGap ? -2 : -1)
    for (const id of ids) if (hasGap ? id.startsWith(start) : id === start) texts.add(id)
  }

  for (const file of files) {
    for (const [, written = ''] of readFileSync(file, 'utf8').matchAll(quoted)) take(written)
  }
  return texts
}

function toFile(path: string, folder: string, source: string): string {
  if (path.startsWith('#')) return join(source, path.slice(1))
  return path.startsWith('.') ? join(folder, path) : path
}
