// @vitest-environment jsdom
/** Clipboards that are text alone: every line end of any system is one, and signs that nobody sees go. */
import { expect, test } from 'vitest'
import { outline } from './outline.ts'
import { pasteInto } from './pasteInto.tsx'

test.each([
  [
    'vertical tabs, of Word and PowerPoint',
    'Agenda\u000bItem 1\u000bItem 2',
    'Agenda|Item 1|Item 2',
  ],
  ['a line separator, of InDesign', 'Street 5\u2028Berlin', 'Street 5|Berlin'],
  ['a paragraph separator', 'One\u2029Two', 'One|Two'],
  ['a form feed, between pages of a PDF', 'end\fstart', 'end|start'],
  ['a next line, of mainframes', 'One\u0085Two', 'One|Two'],
  ['line ends of Windows', 'One\r\n\r\nTwo\r\n', 'One||Two|'],
  ['line ends of old Macs', 'One\rTwo', 'One|Two'],
  ['control characters, of terminals', 'a\u0000b\u0007c\u001b[0m', 'abc[0m'],
  ['signs of HTML', '<b>1 < 2 & 3</b>', '<b>1 < 2 & 3</b>'],
  ['bullets and numbers stay as typed', '• Milk\n24. Dezember', '• Milk|24. Dezember'],
  ['several spaces', 'a   b', 'a⍽⍽ b'],
])('%s', (_name, text, wanted) => {
  expect(outline(pasteInto('', text).html)).toEqual(wanted.split('|'))
})
