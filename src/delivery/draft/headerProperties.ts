/**
 * Headers of a draft that is there already, as the extended properties Exchange keeps them in
 * (PS_INTERNET_HEADERS, [MS-OXPROPS]). Graph has no other way: a PATCH refuses headers, and a new
 * draft would leave its conversation. A header cannot be taken away, only emptied.
 *
 * A property holds one value, so several headers of one name are left as they are until one remains.
 */
import type { GraphExtendedProperty, GraphHeader, GraphMessage } from '#graph/types.ts'

const toProperty = (name: string, value: string): GraphExtendedProperty => ({
  id: `String {00020386-0000-0000-C000-000000000046} Name ${name}`,
  value,
})

export function headerProperties(
  { internetMessageHeaders: written = [] }: GraphMessage,
  { internetMessageHeaders: wanted = [] }: GraphMessage,
): GraphExtendedProperty[] {
  const before = byName(written)
  const after = byName(wanted)
  const changed = [...after].flatMap(([key, headers]) => {
    const [only, ...others] = headers
    const isSame = valuesOf(headers) === valuesOf(before.get(key))
    return only && others.length === 0 && !isSame ? [toProperty(only.name, only.value)] : []
  })
  const gone = [...before].filter(([key]) => !after.has(key)).flatMap(([, [one]]) => one ?? [])
  return [...changed, ...gone.map(({ name }) => toProperty(name, ''))]
}

/** Names mean the same in any case (RFC 5322, 1.2.2). */
function byName(headers: readonly GraphHeader[]): Map<string, GraphHeader[]> {
  const groups = new Map<string, GraphHeader[]>()
  for (const one of headers) {
    const key = one.name.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function valuesOf(headers: readonly GraphHeader[] = []): string {
  return JSON.stringify(headers.map(({ value }) => value))
}
