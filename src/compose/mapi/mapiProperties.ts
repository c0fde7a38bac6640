/**
 * Every property of the message that Exchange keeps as an extended one, by the message's own name of it.
 * What reads, writes, compares and reserves them goes by this list.
 */
import { expiryProperty, type Expiry } from '#compose/expiry/expiry.ts'
import { sensitivityProperty, type Sensitivity } from '#compose/sensitivity/sensitivity.ts'
import type { GraphExtendedProperty } from '#graph/types.ts'
import type { MapiProperty } from './mapiProperty.ts'
import { propertyValue } from './propertyKey.ts'

type MapiValues = { readonly sensitivity: Sensitivity; readonly expiry: Expiry }

export type MapiPropertyName = keyof MapiValues

type List = { readonly [Name in MapiPropertyName]: MapiProperty<MapiValues[Name]> }

export const mapiProperties: List = { sensitivity: sensitivityProperty, expiry: expiryProperty }

export const mapiPropertyNames = Object.keys(mapiProperties) as MapiPropertyName[]

export const mapiPropertyIds = mapiPropertyNames.map((name) => mapiProperties[name].id)

export function toGraphMapi(values: MapiValues): GraphExtendedProperty[] {
  return mapiPropertyNames.flatMap((name) => toGraph(name, values))
}

function toGraph<Name extends MapiPropertyName>(name: Name, values: MapiValues) {
  const { id, write }: List[Name] = mapiProperties[name]
  const value = write(values[name])
  return value === undefined ? [] : [{ id, value }]
}

export function fromGraphMapi(
  read: readonly GraphExtendedProperty[] | null | undefined,
  zone: string,
): MapiValues {
  const value = (name: MapiPropertyName) =>
    mapiProperties[name].read(propertyValue(read, mapiProperties[name].id), zone)
  return Object.fromEntries(mapiPropertyNames.map((name) => [name, value(name)])) as MapiValues
}
