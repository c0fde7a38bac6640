/** Ids of extended properties. Exchange echoes them in small letters, so they are compared by these alone. */
import type { GraphExtendedProperty } from '#graph/types.ts'

export function propertyKey(id: string): string {
  return id
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/0x0*([0-9a-f]+)$/, '0x$1')
}

type Read = readonly GraphExtendedProperty[] | null | undefined

/** The value of a property, however its id is spelt. */
export function propertyValue(read: Read, id: string): string | undefined {
  return (read ?? []).find((one) => propertyKey(one.id) === propertyKey(id))?.value
}
