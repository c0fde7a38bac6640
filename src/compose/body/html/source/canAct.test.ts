/** What is never sent on as it came, however it is spelled; and what may be. */
import { expect, test } from 'vitest'
import { canAct } from './canAct.ts'

test.each([
  '<p onclick="x()">a</p>',
  '<p/onclick=x()>a</p>',
  '<p title="a"onclick=x()>a</p>',
  '<p title="a>b" class=x onclick=x()>a</p>',
  '<a href="javascript:x()">a</a>',
  '<a href="JavaScript :x()">a</a>',
  '<a href="java&#115;cript:x()">a</a>',
  '<a href="java&#x73;cript:x()">a</a>',
  '<a href="javascript&colon;x()">a</a>',
  '<a href="java&Tab;script:x()">a</a>',
  '<a href="java\nscript:x()">a</a>',
  '<a href="&#0000106avascript:x()">a</a>',
  '<a href="vbscript:x">a</a>',
  '<a href="data:text/html,x">a</a>',
  '<iframe src="x"></iframe>',
  '<svg><a/></svg>',
  '<style>p { }</style>',
  '<p style="width:expression(x)">a</p>',
  "<p style='width:e/**/xpression(x)'>a</p>",
  '<p style="width:\\65 xpression(x)">a</p>',
  '<p style=behavior:url(#x)>a</p>',
  '<p style="-moz-binding:url(x)">a</p>',
])('%j', (html) => {
  expect(canAct(html)).toBe(true)
})

test.each([
  '<p class="MsoNormal">Hello on Monday, one = 1</p>',
  '<p style="color:red">a</p>',
  '<img src="cid:a@b" alt="x">',
  '<a href="https://x.org/?on=1">a</a>',
  '<td width="10" valign="top">java script</td>',
  '<p style="color:red">good behavior: a free expression (of will)</p>',
  '<p style="font-family:\\5b8b\\4f53">a</p>',
])('%j goes on as it came', (html) => {
  expect(canAct(html)).toBe(false)
})

test('a long text without an end is looked through in no time', () => {
  for (const piece of ['<a ', '"', '" on', '&#', 'java', 'style=', 'style="', '/*'])
    expect(typeof canAct(piece.repeat(20_000))).toBe('boolean')
})
