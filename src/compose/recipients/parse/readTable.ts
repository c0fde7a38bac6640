/**
 * Rows of a spreadsheet (cells between tabs) or of CSV (RFC 4180): one address each, and a name.
 *
 * A text with commas is CSV only if all its cells are quoted, or if several rows have the same number of
 * cells without blanks around them: `bob, ada@x.org` is a list of two.
 */
import type { Entry } from '#compose/recipients/recipients.ts'
import { lineEnd, withoutMark } from './lines.ts'
import { isAddressLike, readAddress } from './readAddress.ts'
import { validateAddress } from './validateAddress.ts'

export function readTable(text: string): Entry[] | undefined {
  const lines = text
    .split(lineEnd)
    .map(withoutMark)
    .filter((line) => line.trim() !== '')
  const delimiter = delimiterOf(lines)
  if (!delimiter) return undefined
  const rows = lines.map((line) => cellsOf(line, delimiter)).filter((cells) => cells.some(Boolean))
  const columns = columnsOf(rows[0] ?? [])
  const people = columns ? rows.slice(1) : rows
  const read = people.map((cells) => readRow(cells, columns))
  const found = read.filter((person) => person !== undefined).length
  const isTable = columns ? found > 0 : found > 1 && delimiter === '\t'
  const kept = people.map(
    (cells, at) => read[at] ?? (isTable ? keptRow(cells, columns) : undefined),
  )
  return kept.every((person) => person !== undefined) ? kept : undefined
}

function delimiterOf(lines: readonly string[]): string | undefined {
  if (lines.length > 0 && lines.every((line) => line.includes('\t'))) return '\t'
  return [',', ';'].find((each) => {
    const isQuoted = lines.every((line) => quotedRow(each).test(line.trim()))
    const counts = new Set(lines.map((line) => cellsOf(line, each).length))
    const isTight = lines.every(
      (line) => !unquoted(line).includes(`${each} `) && !/[<>]/.test(line),
    )
    const isTable = lines.length > 1 && counts.size === 1 && !counts.has(1)
    return (
      lines.length > 0 &&
      lines.some((line) => line.includes(each)) &&
      (isQuoted || (isTight && isTable))
    )
  })
}

const unquoted = (line: string) => line.replace(/"[^"]*"/g, '""')

const quotedRow = (delimiter: string) => new RegExp(`^"[^"]*"(?:${delimiter}"[^"]*")+$`)

function cellsOf(line: string, delimiter: string): string[] {
  const cell = new RegExp(
    `(?<=^|${delimiter})(?:\\s*"((?:[^"]|"")*)"\\s*(?=${delimiter}|$)|([^${delimiter}]*))`,
    'g',
  )
  return [...line.matchAll(cell)].map(([, quoted, plain = '']) =>
    (quoted?.replace(/""/g, '"') ?? plain).trim(),
  )
}

type Columns = { readonly email: number; readonly names: readonly number[] }

/** By the first row, if it is one of titles. */
function columnsOf(titles: readonly string[]): Columns | undefined {
  const email = titles.findIndex((title) =>
    /e-?mail|^mail$|courriel|correo|メール|邮箱/i.test(title),
  )
  if (email < 0 || titles.some(isAddressLike)) return undefined
  const find = (title: RegExp) => titles.findIndex((each, at) => at !== email && title.test(each))
  const whole = find(
    /^(?:(?:full|display|complete) ?)?name$|^nom complet$|^nombre completo$|^氏名$|^姓名$/i,
  )
  const parts = [
    /first|given|vorname|pr[ée]nom|^nombre$/i,
    /last|family|surname|nachname|^nom$|apellido/i,
  ]
  return { email, names: (whole >= 0 ? [whole] : parts.map(find)).filter((at) => at >= 0) }
}

/** Of a person without an address, what tells who it is; nothing where a row has several addresses. */
function keptRow(cells: readonly string[], columns: Columns | undefined): Entry | undefined {
  const written = columns ? (cells[columns.email] ?? '') : ''
  const isPerson = columns !== undefined || !cells.some(isAddressLike)
  const text = written || nameIn(cells, columns) || cells.filter(Boolean).join(' ')
  const fault = validateAddress(readAddress(text))
  return isPerson && text && fault ? { text, fault } : undefined
}

const isName = (cell: string) => /\p{L}/u.test(cell) && !/[@:<>]/.test(cell)

function nameIn(cells: readonly string[], columns: Columns | undefined): string | undefined {
  if (!columns) return cells.find(isName)
  const parts = columns.names.map((at) => cells[at])
  return parts.filter(Boolean).join(' ')
}

/** Nothing if the row does not hold exactly one person. */
function readRow(cells: readonly string[], columns: Columns | undefined): Entry | undefined {
  const addresses = cells.filter(isAddressLike)
  const written = columns ? (cells[columns.email] ?? '') : (addresses[0] ?? '')
  const address = readAddress(written)
  if (cells.length < 2 || (!columns && addresses.length !== 1) || validateAddress(address))
    return undefined
  const name = nameIn(cells, columns)
  return name && name.toLowerCase() !== address.toLowerCase() ? { address, name } : { address }
}
