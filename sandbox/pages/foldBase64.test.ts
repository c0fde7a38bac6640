import { expect, test } from 'vitest'
import { foldBase64 } from './foldBase64.ts'

test.each([
  ['short base64 stays', 'SGVsbG8=', 'SGVsbG8='],
  ['long base64 is cut', 'QUJD'.repeat(100), '… (400 characters of base64)'],
  ['long text stays', 'Words and spaces. '.repeat(30), 'Words and spaces. '.repeat(30)],
])('%s', (_name, contentBytes, shown) => {
  expect(foldBase64({ contentBytes })).toContain(shown)
})
