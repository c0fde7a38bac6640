/** Hostile values come out of every language's quotes as they went in. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CopyableCall } from './copyableCall.ts'
import { quoteCSharp, toCSharp } from './toCSharp.ts'
import { quote, toCurl } from './toCurl.ts'
import { toFetch } from './toFetch.ts'
import { quotePowerShell, toPowerShell } from './toPowerShell.ts'

const hostile = [
  `'`, `"`, '\\', '$(touch /tmp/x)', '`id`', '${HOME}', '!!', '\n', '\r\n', `\n'@\n`, `'@`, `"@`,
  '%PATH%', '^', '&', '|', ';', '#', '*', '~', '@file', '-n', '\\n', '\\u0027', '‘', '’', '‚', '‛',
  '’’', `'’`, '“”', '\u2028', '\u0085', 'Grüße', '日本語', '🙂', '</script>', '__proto__', '\t', '{}',
  '\\', "\\'", '\\"', 'END_OF_BODY', '',
] // prettier-ignore

const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((value) => Buffer.from(value).toString() === value)

test('a POSIX shell reads back every word', () => {
  const values = [...hostile, ...fc.sample(text, 300)]
  const script = `printf '%s\\0' ${values.map(quote).join(' ')}`
  const out = execFileSync('sh', ['-s'], { input: script, encoding: 'utf8' })
  expect(out.split('\0').slice(0, -1)).toEqual(values)
})

/** As PowerShell's tokenizer reads a verbatim string: any single quote, doubled, stands for itself. */
function readPowerShell(literal: string): { value: string; rest: string } {
  const isQuote = (unit: string | undefined) => unit !== undefined && `'‘’‚‛`.includes(unit)
  if (!isQuote(literal[0])) throw new Error('no string')
  let value = ''
  for (let at = 1; at < literal.length; at++) {
    if (isQuote(literal[at])) {
      if (!isQuote(literal[at + 1])) return { value, rest: literal.slice(at + 1) }
      at += 1
    }
    value += literal[at] ?? ''
  }
  throw new Error('no end')
}

test('PowerShell reads back every string, and it ends where it should', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(readPowerShell(`${quotePowerShell(value)} -Next`)).toEqual({ value, rest: ' -Next' })
    }),
  )
})

test('C# reads back every string: ASCII, and nothing escaped but by code unit', () => {
  fc.assert(
    fc.property(text, (value) => {
      const literal = quoteCSharp(value)
      expect(literal).toMatch(/^"(?:[ !#-[\]-~]|\\u[0-9a-f]{4})*"$/)
      expect(JSON.parse(literal)).toBe(value)
    }),
  )
})

const callWith = (value: string): CopyableCall => ({
  method: 'POST',
  url: ['https://graph.example/v1.0/me/messages/', draftId, '/send'],
  path: [],
  headers: [['Content-Type', 'application/json']],
  scopes: ['Mail.Send'],
  body: { kind: 'text', text: JSON.stringify({ value, [value]: [value] }) },
  bodyBytes: 0,
  outputs: [],
})

const draftId = { name: 'draft-id', property: 'id', call: 0 } as const

test('JavaScript sends the very body', () => {
  fc.assert(
    fc.property(text, (value) => {
      const call = callWith(value)
      const code = toFetch([call]).replaceAll('await ', '')
      const sent: unknown[] = []
      const fake = (_url: string, init: RequestInit) => {
        sent.push(init.body)
        return { ok: true }
      }
      // What is copied is code; running it is the test.
      new Function('fetch', code)(fake)
      expect(sent).toEqual([call.body.kind === 'text' && call.body.text])
    }),
  )
})

test('the token is never a value, and what is missing is said where it goes', () => {
  const call = callWith('hello')
  const written = [toCurl, toFetch, toPowerShell, toCSharp].map((write) => write([call]))
  expect(written[0]).toContain('"Authorization: Bearer $TOKEN"')
  expect(written[1]).toContain('Authorization: `Bearer ${token}`')
  expect(written[2]).toContain('Authorization = "Bearer $token"')
  expect(written[3]).toContain('"Authorization", $"Bearer {token}"')
  for (const text of written) expect(text).toContain('put the id from the answer to call 1 here')
})
