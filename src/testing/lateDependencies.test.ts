/**
 * While it is developed nothing is fetched that Vite has not prepared: a package it meets later, such as in
 * a worker, reloads the page, and what was just opened is lost.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { optimizeDeps, resolveConfig } from 'vite'
import { expect, test } from 'vitest'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}

/** Every module of a dependency that the page imports, at once or late. The build alone renders pages. */
function imported(): string[] {
  const files = readdirSync('src', { recursive: true })
    .map((file) => `src/${String(file)}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|src\/(?:testing|playground)\//.test(file))
  const specifiers = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(valueImport)].map(([, name = '']) => name),
  )
  const isOurs = (name: string) =>
    Object.keys(dependencies).some((one) => name === one || name.startsWith(`${one}/`))
  const isOnPage = (name: string) => isOurs(name) && name !== 'react-dom/server'
  return [...new Set(specifiers.filter(isOnPage))].toSorted()
}

const valueImport =
  /(?:^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?|\bimport\()'([a-z@][^']*)'/gms

test('npm start prepares every package that the page imports, also late and in workers', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'vite-'))
  try {
    const config = await resolveConfig({ cacheDir, logLevel: 'silent' }, 'serve')
    const { optimized } = await optimizeDeps(config, true, false)
    const found = imported()
    expect(found).toContain('postal-mime')
    expect(Object.keys(optimized)).toEqual(expect.arrayContaining(found))
  } finally {
    rmSync(cacheDir, { recursive: true })
  }
})
