/**
 * Addresses as people and programs write them, with the right answer. A case is a text and its entries: an
 * address, a name with an address, or what is kept as it was typed.
 *
 * Where the address parsers of nodemailer and postal-mime read a text alike, they read it as we do, or its kind says
 * why not.
 */
import addressparser from 'nodemailer/lib/addressparser'
import { addressParser, decodeWords } from 'postal-mime'
import { expect, test } from 'vitest'
import { isInvalidEntry, type Entry } from '#compose/recipients/recipients.ts'
import corpus from './corpus.json' with { type: 'json' }
import { parseRecipients } from './parseRecipients.ts'

type Expected = string | string[] | { kept: string }
type Kind = { kind: string; rule?: string; unlikeParsers?: string; cases: [string, Expected[]][] }

const kinds = corpus as unknown as Kind[]

test('it holds at least 600 cases, each once', () => {
  const texts = kinds.flatMap(({ cases }) => cases.map(([text]) => text))
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThan(600)
})

function short(entry: Entry): Expected {
  if (isInvalidEntry(entry)) return { kept: entry.text }
  return entry.name === undefined ? entry.address : [entry.name, entry.address]
}

for (const { kind, rule, cases } of kinds) {
  test(`${kind}${rule ? ` (${rule})` : ''}`, () => {
    const read = cases.map(([text]) => [text, parseRecipients(text).map(short)])
    expect(read).toEqual(cases)
  })
}

type Parsed = { name?: string; address?: string; group?: Parsed[] }

function flat(people: readonly Parsed[]): string[] {
  return people.flatMap(({ name = '', address = '', group }) =>
    group ? flat(group) : [`${decodeWords(name)}<${address}>`],
  )
}

function ours(expected: readonly Expected[]): string[] {
  return expected.map((each) => {
    if (typeof each === 'string') return `<${each}>`
    return Array.isArray(each) ? `${each[0]}<${each[1]}>` : `${each.kept}<>`
  })
}

/** Whether both read it alike, and otherwise than we. */
function isUnlike([text, expected]: Kind['cases'][number]): boolean {
  const nodemailer = flat(addressparser(text) as unknown as Parsed[])
  const postalMime = flat(addressParser(text) as unknown as Parsed[])
  const isAlike = JSON.stringify(nodemailer) === JSON.stringify(postalMime)
  return isAlike && JSON.stringify(nodemailer) !== JSON.stringify(ours(expected))
}

test.each(kinds)('other parsers: $kind', ({ cases, unlikeParsers }) => {
  const unlike = cases.filter(isUnlike)
  if (unlikeParsers) expect(unlike).not.toEqual([])
  else expect(unlike).toEqual([])
})
