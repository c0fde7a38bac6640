/**
 * README promises nothing that no test shows: docs/promises.md quotes each promise and names its
 * tests, and those tests exist. The quotes of a sentence are all of it, but for words that promise
 * nothing. Whether the tests pass, and whether they prove what is quoted, is not seen here.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')

/** As one line of text, each link as its words. */
const plain = (markdown: string) =>
  markdown
    .replaceAll('**', '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Headings, pictures, tables, and the sentence that leads to docs/promises.md. */
const promisesNothing = /^(?:#|!|\||Which test shows)/

/** What README says of the product before it says how to run it, and of browsers, sentence by sentence. */
function promisedSentences(): string[] {
  const [before = '', after = ''] = read('README.md').split('\n## Try it')
  const parts = before.split(/\n\n|\n(?=- )/).filter((part) => !promisesNothing.test(part.trim()))
  const browsers = after.split('\n\n').filter((part) => part.startsWith('It works from '))
  expect(browsers).toHaveLength(1)
  return [...parts, ...browsers].flatMap((part) =>
    plain(part.replace(/^- /, '')).split(/(?<=[.;])\s+/),
  )
}

type Row = { readonly promise: string; readonly file: string; readonly title: string }

const rows: readonly Row[] = read('docs/promises.md')
  .split('\n')
  .map((line) => /^\| (.+?) +\| `(.+?)` +\| (.+?) +\|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, promise = '', file = '', title = '']) => ({ promise, file, title }))

/** What README takes back, which no test can show. */
const limits: readonly string[] = read('docs/promises.md')
  .split('\n')
  .flatMap((line) => /^- "(.+)": \S/.exec(line)?.[1] ?? [])

/**
 * A title as it is written in the code, as the first argument of a test or of a part of one; in a
 * corpus, the kind of its cases, which is a test by itself.
 */
function hasTitle(file: string, title: string): boolean {
  const code = read(file)
  if (file.endsWith('.json')) return code.includes(`"kind": ${JSON.stringify(title)}`)
  return ["'", '"', '`'].some((quote) => {
    const [before, ...more] = code.split(quote + title + quote)
    return more.length > 0 && /(?:\b(?:test|it|describe)|\))\(\s*$/.test(before ?? '')
  })
}

/** The words of a sentence that neither a row nor a limit quotes. */
function unquoted(sentence: string): string {
  const isQuoted = new Array<boolean>(sentence.length).fill(false)
  for (const quote of [...rows.map(({ promise }) => promise), ...limits]) {
    const from = sentence.indexOf(quote)
    if (from >= 0) isQuoted.fill(true, from, from + quote.length)
  }
  const rest = [...Array(sentence.length).keys()].map((at) => (isQuoted[at] ? ' ' : sentence[at]))
  return rest
    .join('')
    .replaceAll(/\b(?:and|or|also)\b|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

test('every word of README that promises something is quoted in docs/promises.md', () => {
  const sentences = promisedSentences()
  expect(sentences.length).toBeGreaterThan(60)
  const open = sentences.map((sentence) => [sentence, unquoted(sentence)])
  expect(open.filter(([, words]) => words)).toEqual([])
})

test('docs/promises.md quotes nothing that README does not say', () => {
  const said = plain(read('README.md'))
  expect(rows.filter(({ promise }) => !said.includes(promise))).toEqual([])
  expect(limits.filter((limit) => !said.includes(limit))).toEqual([])
})

test('every test that docs/promises.md names exists', () => {
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(({ file, title }) => !hasTitle(file, title))).toEqual([])
})

test('a title that is only mentioned is no test', () => {
  expect(hasTitle('src/app/promises.test.ts', 'README.md')).toBe(false)
})
