/** Files or text: what is meant by a paste. */
import { expect, test } from 'vitest'
import { carriesFiles } from './carriesFiles.ts'

test.each([
  ['text', 0, { 'text/plain': 'x' }, false],
  ['a screenshot', 1, {}, true],
  ['a picture from a web page', 1, { 'text/html': '<img>' }, true],
  ['files from a file manager, with their names', 2, { 'text/plain': 'a.pdf' }, true],
  [
    'words from Word, with a picture of them',
    1,
    { 'text/plain': 'x', 'text/html': '<p>x</p>' },
    false,
  ],
])('%s', (_name, fileCount, texts, isFiles) => {
  const values: Record<string, string> = texts
  const data = { files: { length: fileCount }, getData: (type: string) => values[type] ?? '' }
  expect(carriesFiles(data as unknown as DataTransfer)).toBe(isFiles)
})
