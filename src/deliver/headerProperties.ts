/**
 * Headers of a draft that is there already, as the extended properties Exchange keeps them in
 * (PS_INTERNET_HEADERS, [MS-OXPROPS]). Graph has no other way: a PATCH refuses headers, and a new
 * draft would leave its conversation. A header cannot be taken away, only emptied.
 */
import type { GraphExtendedProperty, GraphMessage } from '#graph/types.ts'

const toProperty = (name: string, value: string): GraphExtendedProperty => ({
  id: `String {00020386-0000-0000-C000-000000000046} Name ${name}`,
  value,
})

export function headerProperties(
  { internetMessageHeaders: written = [] }: GraphMessage,
  { internetMessageHeaders: wanted = [] }: GraphMessage,
): GraphExtendedProperty[] {
  const valueIn = (headers: typeof written, name: string) =>
    headers.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value
  const changed = wanted.filter(({ name, value }) => valueIn(written, name) !== value)
  const gone = written.filter(({ name }) => valueIn(wanted, name) === undefined)
  return [
    ...changed.map(({ name, value }) => toProperty(name, value)),
    ...gone.map(({ name }) => toProperty(name, '')),
  ]
}
