/** A report of an error helps who mends it, and tells nothing of what was written or to whom. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorReport } from './errorReport.ts'

const environment = { version: 'index-1.js', browser: 'Browser/1' }

test.each([
  [
    'TypeError: x\n    at f (https://x.org/a/assets/start-1.js:1:234)\n    at https://x.org/a/assets/b.js:5:6',
  ],
  ['f@https://x.org/a/assets/start-1.js:1:234\n@https://x.org/a/assets/b.js:5:6'],
])('kind, version and places: %j', (stack) => {
  const error = Object.assign(new TypeError('x'), { stack })
  expect(errorReport(error, environment).split('\n')).toEqual([
    'Mail Composer: error report',
    'Error: TypeError',
    'Version: index-1.js',
    'Browser: Browser/1',
    'Where:',
    '  start-1.js:1:234',
    '  b.js:5:6',
  ])
})

test('nothing of a sentence, whatever is thrown', () => {
  const secret = fc.string({ minLength: 6 }).map((text) => `ada@x.org ${text} /assets/q.js:1:1`)
  fc.assert(
    fc.property(secret, (text) => {
      const named = Object.assign(new Error(text), { name: text })
      for (const thrown of [new Error(text), named, text, { message: text }, null]) {
        const report = errorReport(thrown, environment)
        expect(report).not.toContain('ada@x.org')
        expect(report).not.toContain('q.js')
      }
    }),
  )
})
