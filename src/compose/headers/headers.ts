/**
 * Custom internet headers: rows of name and value, as typed.
 *
 * In JSON Graph takes one to five, each name beginning with "x-"; an empty list is refused, so no rows
 * means no property (Graph: message resource, internetMessageHeaders). In MIME they stand in the
 * message itself: any name that the message does not write, and as many as a reader of it would bear.
 * A row with nothing in it is nobody's header and does not travel. CR and LF never get in.
 */
import type { GraphHeader } from '#graph/types.ts'

export type HeaderRow = {
  readonly id: string
  readonly name: string
  readonly value: string
  /** As the opened draft has it: nothing is written of it, so no rule for writing applies. */
  readonly stored?: true
}

export const noHeaders: readonly HeaderRow[] = []

export const mostHeaders = 5

/** How a message travels: as Graph's JSON, or as the MIME message itself. */
export type Travel = 'json' | 'mime'

/** No document limits MIME; fifty is more than any message needs, and no bomb. */
const most: Readonly<Record<Travel, number>> = { json: mostHeaders, mime: 50 }

export function mostHeadersIn(travel: Travel): number {
  return most[travel]
}

export function addHeader(
  rows: readonly HeaderRow[],
  id: string,
  travel: Travel = 'json',
): readonly HeaderRow[] {
  return rows.length < most[travel] ? [...rows, { id, name: '', value: '' }] : rows
}

export function changeHeader(rows: readonly HeaderRow[], changed: HeaderRow): readonly HeaderRow[] {
  const { id, name, value } = changed
  const row = { id, name: toOneLine(name), value: toOneLine(value) }
  return rows.map((before) => (before.id === row.id ? row : before))
}

export function removeHeader(rows: readonly HeaderRow[], id: string): readonly HeaderRow[] {
  return rows.filter((row) => row.id !== id)
}

export function filledHeaders(rows: readonly HeaderRow[]): readonly HeaderRow[] {
  return rows.filter(({ name, value }) => name.trim() !== '' || value.trim() !== '')
}

/** A line break in a header would begin another header: it becomes a space. */
export function toOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}

export function toGraphHeaders(rows: readonly HeaderRow[]): GraphHeader[] {
  return filledHeaders(rows).map(({ name, value }) => ({
    name: toOneLine(name).trim(),
    value: toOneLine(value).trim(),
  }))
}

export function markStored(rows: readonly HeaderRow[]): readonly HeaderRow[] {
  return rows.map((row) => ({ ...row, stored: true }))
}

/** For a message of its own: every header is written, so every rule applies. */
export function asWritten(rows: readonly HeaderRow[]): readonly HeaderRow[] {
  return rows.map(({ stored: _, ...row }) => row)
}

/** Headers that only MIME could have set are left where they are. */
export function fromGraphHeaders(
  read: readonly GraphHeader[] | null | undefined,
  newId: () => string,
): HeaderRow[] {
  return (read ?? [])
    .filter(({ name }) => /^x-/i.test(name))
    .map(({ name, value }) => ({ id: newId(), name, value: toOneLine(value) }))
}
