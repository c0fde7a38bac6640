/**
 * README promises nothing that no test shows: docs/promises.md quotes each promise and names its
 * tests, and those tests exist. Whether they pass is what the test run says.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
const plain = (markdown: string) => markdown.replaceAll('**', '').replaceAll(/\s+/g, ' ')

/** What README says of the product before it says how to run it, sentence by sentence. */
function promisedSentences(): string[] {
  const [before = ''] = read('README.md').split('\n## Try it')
  const items = before.split(/\n- /).slice(1)
  return items.flatMap((item) =>
    plain(item.split(/\n\n/)[0] ?? '')
      .trim()
      .split(/(?<=[.;])\s+/),
  )
}

type Row = { readonly promise: string; readonly file: string; readonly title: string }

const rows: readonly Row[] = read('docs/promises.md')
  .split('\n')
  .map((line) => /^\| (.+?) +\| `(.+?)` +\| (.+?) +\|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, promise = '', file = '', title = '']) => ({ promise, file, title }))

/** A title as it is written in the code, as the first argument of a test or of a part of one. */
function hasTitle(file: string, title: string): boolean {
  const code = read(file)
  return ["'", '"', '`'].some((quote) => {
    const [before, ...more] = code.split(quote + title + quote)
    return more.length > 0 && /(?:\b(?:test|it|describe)|\))\(\s*$/.test(before ?? '')
  })
}

test('every promise of README is quoted in docs/promises.md', () => {
  const open = promisedSentences().filter(
    (sentence) => !rows.some(({ promise }) => sentence.includes(promise)),
  )
  expect(open).toEqual([])
})

test('docs/promises.md quotes nothing that README does not say', () => {
  const said = plain(read('README.md'))
  expect(rows.filter(({ promise }) => !said.includes(promise))).toEqual([])
})

test('every test that docs/promises.md names exists', () => {
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(({ file, title }) => !hasTitle(file, title))).toEqual([])
})

test('a title that is only mentioned is no test', () => {
  expect(hasTitle('src/app/promises.test.ts', 'README.md')).toBe(false)
})
