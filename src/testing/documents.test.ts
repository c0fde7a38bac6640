/** Every file that the documents name is there, so that nobody looks for a place that has moved. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['hosting', 'links', 'measures', 'sandbox'].map((name) => `docs/${name}.md`),
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
