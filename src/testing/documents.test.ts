/** Every file that the documents name is there, so that nobody looks for a place that has moved. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['hosting', 'links', 'measures', 'persisted-names', 'promises', 'sandbox'].map(
    (name) => `docs/${name}.md`,
  ),
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
]

/** `room/file.ts` means src/room/file.ts. Only whole names are paths: no gaps, no wildcards. */
function missingIn(text: string): string[] {
  const paths = [...text.matchAll(/`((?!\.\/)(?:[\w.-]+\/)+[\w.-]+\.\w+)`/g)].map(
    ([, path = '']) => path,
  )
  return paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))
}

/** Made by the build or by an operator. */
const made = ['dist/config.json', 'dist/index.html']

test.each(documents)('%s names files that exist', (path) => {
  expect(missingIn(readFileSync(path, 'utf8')).filter((one) => !made.includes(one))).toEqual([])
})

test('ARCHITECTURE names a file for each of its rows', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').match(/^\| .* \|$/gm) ?? []
  expect(rows.length).toBeGreaterThan(50)
})

test('a file that is not there is found', () => {
  expect(missingIn('`app/nowhere.ts` and `app/boot.ts`')).toEqual(['app/nowhere.ts'])
})

/** Data of others that a table was made of. */
const foreign = ['windowsZones.json', 'timezone.json']

function staleIn(path: string, known: ReadonlySet<string>): string[] {
  const comments = readFileSync(path, 'utf8').match(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm) ?? []
  const names = comments.flatMap(
    (one) => one.match(/(?<![\w/.*])[a-zA-Z]\w*\.(?:tsx?|css|json)\b/g) ?? [],
  )
  return names.filter((name) => !known.has(name) && !foreign.includes(name))
}

test('comments name files that exist', () => {
  const files = ['src', 'soak', 'sandbox', 'e2e'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
  )
  const all = [...files, ...readdirSync('.'), ...readdirSync('public')]
  const known = new Set(all.map((path) => basename(path)))
  const stale = files
    .filter((path) => /\.(?:tsx?|css)$/.test(path) && !path.includes('/.'))
    .flatMap((path) => staleIn(path, known).map((name) => `${path}: ${name}`))
  expect(stale).toEqual([])
})
