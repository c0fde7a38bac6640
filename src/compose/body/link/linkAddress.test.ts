/** What may be linked, and what is said about the rest. */
import { expect, test } from 'vitest'
import { isMailLink, parseLinkAddress } from './linkAddress.ts'

test.each([
  ['https://example.com', 'https://example.com'],
  [' HTTP://example.com/a?b=c#d ', 'HTTP://example.com/a?b=c#d'],
  ['example.com', 'https://example.com'],
  ['example.com:8080/x', 'https://example.com:8080/x'],
  ['localhost:3000', 'https://localhost:3000'],
  ['//example.com/x', 'https://example.com/x'],
  ['ada@example.com', 'mailto:ada@example.com'],
  ['mailto:ada@example.com?subject=Hi', 'mailto:ada@example.com?subject=Hi'],
  ['tel:+49301234', 'tel:+49301234'],
  ['tel:+49 (30) 12-34', 'tel:+49301234'],
  ['+49 (30) 12-34', 'tel:+49301234'],
  ['https://example.com/My plan.pdf', 'https://example.com/My%20plan.pdf'],
  ['example.com/a b?c=d e', 'https://example.com/a%20b?c=d%20e'],
  ['https://example.com/a\nlong/path', 'https://example.com/along/path'],
  ['mailto:ada@example.com?subject=Hi there', 'mailto:ada@example.com?subject=Hi%20there'],
  ['https://münchen.example/straße', 'https://münchen.example/straße'],
])('%s leads to %s', (typed, href) => {
  expect(parseLinkAddress(typed)).toEqual({ href })
})

test.each([
  ['', 'body.linkEmpty'],
  ['two words', 'body.linkNotAddress'],
  ['java\nscript:alert(1)', 'body.linkScheme'],
  ['java script:alert(1)', 'body.linkNotAddress'],
  ['12 34', 'body.linkNotAddress'],
  ['tel:', 'body.linkNotAddress'],
  ['javascript:alert(1)', 'body.linkScheme'],
  ['JaVaScRiPt:alert(1)', 'body.linkScheme'],
  ['data:text/html,x', 'body.linkScheme'],
  ['file:///etc/passwd', 'body.linkScheme'],
  ['ftp://x.org', 'body.linkScheme'],
  ['https:', 'body.linkNotAddress'],
  ['https://', 'body.linkNotAddress'],
  ['https:\\\\x.org', 'body.linkNotAddress'],
  ['/path', 'body.linkNotAddress'],
  ['https://x.org/"onclick="y', 'body.linkNotAddress'],
  ['\u0001https://x.org', 'body.linkNotAddress'],
  ['mailto:', 'body.linkNotAddress'],
])('%j is refused: %s', (typed, textKey) => {
  expect(parseLinkAddress(typed)).toMatchObject({ textKey })
})

test('an address inside a message must be whole', () => {
  expect(['x.org', '#top', 'cid:1', 'https://x.org'].map(isMailLink)).toEqual([
    false,
    false,
    false,
    true,
  ])
})
