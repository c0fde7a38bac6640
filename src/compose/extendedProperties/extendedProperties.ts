/**
 * Single-value extended properties, for people who know MAPI: rows of id and value, as typed.
 *
 * What this app writes that way itself (sensitivity, expiry, its stamp) is not among them.
 * A row with nothing in it is nobody's property and does not travel.
 */
import type { GraphExtendedProperty } from '#graph/types.ts'
import { isReservedProperty } from './reservedProperties.ts'

export type ExtendedPropertyRow = {
  readonly id: string
  /** Graph: `Integer 0x0036`, `String {guid} Name x` or `String {guid} Id 0x8001`. */
  readonly property: string
  readonly value: string
}

export const noExtendedProperties: readonly ExtendedPropertyRow[] = []

type Rows = readonly ExtendedPropertyRow[]

export function addProperty(rows: Rows, id: string): Rows {
  return [...rows, { id, property: '', value: '' }]
}

export function changeProperty(rows: Rows, changed: ExtendedPropertyRow): Rows {
  return rows.map((row) => (row.id === changed.id ? changed : row))
}

export function removeProperty(rows: Rows, id: string): Rows {
  return rows.filter((row) => row.id !== id)
}

export function filledProperties(rows: Rows): Rows {
  return rows.filter(({ property, value }) => property.trim() !== '' || value.trim() !== '')
}

/** Rows that are only half written, or name a property of ours, do not travel. */
export function toGraphProperties(rows: Rows): GraphExtendedProperty[] {
  return filledProperties(rows)
    .map(({ property, value }) => ({ id: property.trim(), value }))
    .filter(({ id }) => id !== '' && !isReservedProperty(id))
}

type Read = readonly GraphExtendedProperty[] | null | undefined

export function fromGraphProperties(read: Read, newId: () => string): Rows {
  return (read ?? [])
    .filter(({ id }) => !isReservedProperty(id))
    .map(({ id, value }) => ({ id: newId(), property: id, value }))
}
