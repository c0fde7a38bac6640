/** The architecture is no drawing: each kind of wrong import is found, and so is a folder that grows too large. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { ESLint, Linter } from 'eslint'
import { afterAll, expect, test } from 'vitest'

type Architecture = {
  readonly default: { readonly forbidden: unknown; readonly options: object }
  readonly mayImport: Readonly<Record<string, readonly string[]>>
}
const config = pathToFileURL('.dependency-cruiser.js').href
const { default: architecture, mayImport } = (await import(config)) as Architecture

const scratch = mkdtempSync(join(tmpdir(), 'architecture-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The rules that files of this content break. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = mkdtempSync(join(scratch, 'probe-'))
  const imports = { '#sandbox/*': './sandbox/*', '#soak/*': './soak/*', '#*': './src/*' }
  const all = { 'package.json': JSON.stringify({ type: 'module', imports }), ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(baseDir, dirname(path)), { recursive: true })
    writeFileSync(join(baseDir, path), text)
  }
  const { forbidden, options } = architecture
  const roots = ['src', 'soak', 'sandbox', 'e2e'].filter((root) =>
    Object.keys(files).some((path) => path.startsWith(`${root}/`)),
  )
  const settings = { ...options, baseDir, validate: true, ruleSet: { forbidden } } as never
  const { output } = await cruise(roots, settings)
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name)
}

const empty = 'export {}\n'
const react = {
  'node_modules/react/package.json': '{"main":"index.js"}',
  'node_modules/react/index.js': '',
}

test.each([
  ['src/graph/a.ts', 'src/auth/auth.ts', 'rooms: graph'],
  ['src/graph/http/a.ts', 'src/graph/mail.ts', 'rooms: graph/http'],
  ['src/ui/a.tsx', 'src/i18n/texts.ts', 'rooms: ui'],
  ['src/auth/a.ts', 'src/graph/http/client.ts', 'rooms: auth'],
  ['src/compose/flag/a.tsx', 'src/delivery/core/b.ts', 'rooms: compose'],
  ['src/compose/a.ts', 'src/graph/mail.ts', 'rooms: compose'],
  ['src/storage/a.ts', 'src/delivery/core/b.ts', 'rooms: storage'],
  ['src/mime/write/a.ts', 'src/mime/read/b.ts', 'rooms: mime/write'],
  ['src/delivery/core/a.ts', 'src/delivery/send/b.ts', 'rooms: delivery/core'],
  ['src/delivery/send/a.ts', 'src/session/b.ts', 'rooms: delivery'],
  ['src/session/a.ts', 'src/recovery/b.ts', 'rooms: session'],
  ['src/sending/actions/a.ts', 'src/drafts/b.ts', 'rooms: sending'],
  ['src/links/a.ts', 'src/app/boot.ts', 'rooms: links'],
  ['src/app/a.ts', 'src/testing/b.ts', 'tests only'],
  ['src/app/a.ts', 'src/playground/b.tsx', 'tests only'],
  ['sandbox/graph/a.ts', 'src/graph/types.ts', 'the judge shares nothing with the judged'],
  ['e2e/a.ts', 'src/graph/types.ts', 'the judge shares nothing with the judged'],
])('%s may not import %s', async (from, to, rule) => {
  const written = `import '#${to.replace(/^src\//, '')}'\n`
  expect(await broken({ [from]: written, [to]: empty })).toEqual([rule])
})

test.each([
  ['src/compose/flag/a.ts', 'a .ts in compose only thinks'],
  ['src/delivery/send/a.ts', 'delivery knows no React'],
])('%s may not import React', async (from, rule) => {
  expect(await broken({ ...react, [from]: "import 'react'\n" })).toEqual([rule])
})

test.each([
  ['sandbox/graph/a.ts', 'node:buffer', ['the sandbox needs no Node.js']],
  ['sandbox/a.ts', 'node:crypto', ['the sandbox needs no Node.js']],
  ['sandbox/mailbox/readMime.ts', 'node:fs', ['the sandbox needs no Node.js but Buffer']],
  ['sandbox/mailbox/readMime.ts', 'node:buffer', []],
  ['sandbox/graph/a.test.ts', 'node:fs', []],
  ['sandbox/serve/a.ts', 'node:http', []],
  ['sandbox/start.ts', 'node:http', []],
])('%s and %s', async (from, module, rules) => {
  expect(await broken({ [from]: `import '${module}'\n` })).toEqual(rules)
})

test('a circle is found', async () => {
  const files = { 'src/ui/a.ts': "import './b.ts'\n", 'src/ui/b.ts': "import './a.ts'\n" }
  expect(await broken(files)).toEqual(['no-circle'])
})

test.each([
  ['src/compose/flag/a.ts', 'src/graph/types.ts'],
  ['src/delivery/send/a.ts', 'src/delivery/core/b.ts'],
  ['src/delivery/send/a.test.ts', 'sandbox/createSandbox.ts'],
  ['src/app/a.ts', 'src/auth/auth.ts'],
  ['src/playground/a.tsx', 'src/app/b.ts'],
])('%s may import %s', async (from, to) => {
  const written = `import '#${to.replace(/^src\//, '')}'\n`
  expect(await broken({ [from]: written, [to]: empty })).toEqual([])
})

test('every room has a row', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory())
  const named = rooms
    .map(({ name }) => name)
    .filter((name) => !['app', 'playground', 'testing'].includes(name))
  expect(named.filter((name) => !(name in mayImport))).toEqual([])
})

/** Source files, without tests. */
const mostFiles = 25

function crowded(paths: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > mostFiles).map(([folder]) => folder)
}

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path))

test('no folder holds more files than a newcomer reads through', () => {
  expect(crowded(['src', 'soak', 'sandbox', 'e2e'].flatMap(filesIn))).toEqual([])
})

test('a folder of one more is found; its tests do not count', () => {
  const paths = Array.from({ length: mostFiles }, (_, at) => `src/a/${at}.ts`)
  expect(crowded([...paths, 'src/a/b.test.ts'])).toEqual([])
  expect(crowded([...paths, 'src/a/b.tsx'])).toEqual(['src/a'])
})

type Settings = { readonly rules: Readonly<Record<string, unknown>> }

test('a file of more than 200 lines is found; blank lines and comments do not count', async () => {
  const settings = (await new ESLint().calculateConfigForFile('src/i18n/texts.ts')) as Settings
  const rules = { 'max-lines': settings.rules['max-lines'] } as Linter.RulesRecord
  const findings = (text: string) => new Linter().verify(text, { rules })
  const lines = Array.from({ length: 200 }, (_, at) => `export const a${at} = ${at}`).join('\n')
  expect(findings(`// Why.\n\n${lines}\n`)).toEqual([])
  expect(findings(`${lines}\nexport const b = 1\n`)).toHaveLength(1)
})
