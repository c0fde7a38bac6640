/** What is shown of a body: all that a person reads, nothing that he does not. */
import { expect, test } from 'vitest'
import { foldBody } from './foldBody.ts'
import { listCalls } from './listCalls.ts'
import type { RecordedCall } from './recordedCall.ts'

const t = ({ bytes, isBase64 }: { bytes: number; isBase64: boolean }) =>
  isBase64 ? `… ${bytes} folded` : `… ${bytes} more`
const file = { name: 'a.bin', size: 900_000, file: new Blob([]) }
const run = 'QUJD'.repeat(100)

test.each([
  ['JSON in lines', ['{"a":{"b":"ü"}}'], '{\n  "a": {\n    "b": "ü"\n  }\n}'],
  ['a file not read', ['{"c":"', file, '"}'], '{\n  "c": "… 1200000 folded"\n}'],
  ['base64 in JSON', [`{"c":"${run}"}`], `{\n  "c": "${run.slice(0, 24)}… 400 folded"\n}`],
  ['base64 alone, as of MIME', [run], `${run.slice(0, 24)}… 400 folded`],
  ['text that is no JSON', ['{oops'], '{oops'],
  ['long prose', [`{"c":"${'word '.repeat(99)}"}`], `{\n  "c": "${'word '.repeat(99)}"\n}`],
])('%s', (_name, pieces, shown) => {
  expect(foldBody(pieces, t)).toBe(shown)
})

test('a very long text is cut, and says so', () => {
  const shown = foldBody([`{"c":"${'word '.repeat(20_000)}"}`], t)
  expect(shown.length).toBeLessThan(41_000)
  expect(shown).toMatch(/\n… \d+ more$/)
})

const put = (count: number): RecordedCall[] =>
  Array.from({ length: count }, (_, at) => ({
    method: 'PUT',
    url: [{ name: 'upload-url', property: 'uploadUrl', call: 0 }],
    path: [{ name: 'upload-url', property: 'uploadUrl', call: 0 }],
    headers: [],
    scopes: [],
    body: { kind: 'range', range: { ...file, start: at, end: at + 1 } },
    bodyBytes: 1,
    outputs: [],
  }))

test.each([
  [1, ['call 0']],
  [3, ['call 0', 'call 1', 'call 2']],
  [40, ['call 0', '38 more', 'call 39']],
])('of %i ranges it lists %j', (count, listed) => {
  const lines = listCalls(put(count))
  expect(lines.map((line) => ('more' in line ? `${line.more} more` : `call ${line.at}`))).toEqual(
    listed,
  )
})
