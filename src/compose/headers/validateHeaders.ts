/**
 * What is wrong with a custom header, by the rules of Graph and of mail itself (RFC 5322, 2.2).
 *
 * `early` marks what further typing may still mend, so that nobody is told off in mid-word.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'
import { filledHeaders, mostHeadersIn, type HeaderRow, type Travel } from './headers.ts'
import { isStandardHeader, isWrittenByMessage } from './standardHeaders.ts'

export type HeaderFault = {
  readonly textKey: TextKey
  readonly values?: TextValues
  readonly early?: true
  /** Nothing is wrong with it, but it does not travel in every way. */
  readonly isHint?: true
}

export type HeaderFaults = { readonly name?: HeaderFault; readonly value?: HeaderFault }

const LONGEST_NAME = 76
/** RFC 5322, 2.1.1: characters of a line, the colon and space between name and value included. */
const LONGEST_LINE = 998
/** In MIME a value is folded into lines. A list of references is the longest there is. */
const LONGEST_FOLDED = 10_000

export function headerFaults(
  row: HeaderRow,
  rows: readonly HeaderRow[],
  travel: Travel = 'json',
): HeaderFaults {
  if (filledHeaders([row]).length === 0 || isUntouched(row, travel)) return {}
  const name = nameFault(row.name.trim(), travel) ?? repeated(row, rows)
  const longest = LONGEST_LINE - row.name.trim().length - 2
  const value = valueFault(row.value.trim(), rules(longest)[travel])
  return { ...(name && { name }), ...(value && { value }) }
}

export function validateHeaders(
  rows: readonly HeaderRow[],
  travel: Travel = 'json',
): ValidationIssue[] {
  const issues = rows.flatMap((row) => {
    const { name, value } = headerFaults(row, rows, travel)
    return [name, value].flatMap((fault) => (fault ? [toIssue(row.id, fault)] : []))
  })
  const filled = filledHeaders(rows).filter((row) => !isUntouched(row, travel)).length
  const most = mostHeadersIn(travel)
  if (filled <= most) return issues
  const values = { most, count: filled }
  return [...issues, { field: 'headers', textKey: 'headers.tooMany', values, severity: 'blocks' }]
}

/** As JSON an opened draft keeps the headers nobody changed; as MIME all are written anew. */
function isUntouched({ stored }: HeaderRow, travel: Travel): boolean {
  return stored === true && travel === 'json'
}

function toIssue(item: string, { textKey, values }: HeaderFault): ValidationIssue {
  return { field: 'headers', item, textKey, ...(values && { values }), severity: 'blocks' }
}

function nameFault(name: string, travel: Travel): HeaderFault | undefined {
  if (name === '') return { textKey: 'headers.nameMissing', early: true }
  if (travel === 'mime' && isWrittenByMessage(name))
    return { textKey: 'headers.ownName', values: { name } }
  if (travel === 'json' && isStandardHeader(name)) {
    if (isWrittenByMessage(name)) return { textKey: 'headers.standardName', values: { name } }
    return { textKey: 'headers.onlyInMime', values: { name }, isHint: true }
  }
  const stranger = [...name].find((character) => !/[!-9;-~]/.test(character))
  if (stranger === ' ') return { textKey: 'headers.nameSpace' }
  if (stranger) return { textKey: 'headers.nameCharacter', values: shown(stranger) }
  if (/^x-?$/i.test(name)) return { textKey: 'headers.nameUnfinished', early: true }
  if (travel === 'json' && !/^x-/i.test(name))
    return { textKey: 'headers.namePrefix', values: { name: `x-${name}` } }
  if (name.length > LONGEST_NAME)
    return { textKey: 'headers.nameLong', values: { most: LONGEST_NAME } }
  return undefined
}

/** Two of one name that came with the draft may stay; of what is written, a name stands once. */
function repeated(row: HeaderRow, rows: readonly HeaderRow[]): HeaderFault | undefined {
  if (row.stored) return undefined
  const nameOf = (one: HeaderRow) => one.name.trim().toLowerCase()
  const before = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  )
  const isTaken = [...before, ...rows.filter(({ stored }) => stored)].some(
    (other) => nameOf(other) === nameOf(row),
  )
  return isTaken
    ? { textKey: 'headers.nameRepeated', values: { name: row.name.trim() } }
    : undefined
}

type ValueRules = { readonly most: number; readonly allowed: RegExp }

/** In MIME what is not ASCII travels as encoded words (RFC 2047); marks that only control do not. */
function rules(longest: number): Readonly<Record<Travel, ValueRules>> {
  return {
    json: { most: longest, allowed: /[ -~]/ },
    mime: { most: LONGEST_FOLDED, allowed: /[^\p{C}\p{Zl}\p{Zp}]/u },
  }
}

function valueFault(value: string, { most, allowed }: ValueRules): HeaderFault | undefined {
  if (value === '') return { textKey: 'headers.valueMissing', early: true }
  const stranger = [...value].find((character) => !allowed.test(character))
  if (stranger) return { textKey: 'headers.valueCharacter', values: shown(stranger) }
  if (value.length > most)
    return { textKey: 'headers.valueLong', values: { most: Math.max(most, 0) } }
  return undefined
}

/** What has no picture is called by its name: a tab, a line break, a space, or by its number. */
function shown(character: string): TextValues {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return { character, kind: 'seen' }
  if (character === '\t') return { character, kind: 'tab' }
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return { character, kind: 'lineBreak' }
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
  return { character: `U+${code}`, kind: /\p{Zs}/u.test(character) ? 'space' : 'unseen' }
}
