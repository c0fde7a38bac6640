import { expect, test } from 'vitest'
import { emlFileName } from './emlFileName.ts'

test.each([
  ['Hello', 'Hello.eml'],
  ['', 'message.eml'],
  ['../../etc/passwd', 'etc passwd.eml'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.eml'],
  ['line\r\nbreak\0', 'line break.eml'],
  ['\u202egpj.exe', 'gpj.exe.eml'],
  ['... ', 'message.eml'],
  ['NUL', 'message.eml'],
  ['Grüße 漢字', 'Grüße 漢字.eml'],
  ['x'.repeat(300), `${'x'.repeat(80)}.eml`],
])('%j is saved as %j', (subject, name) => {
  expect(emlFileName(subject, 'message')).toBe(name)
})
