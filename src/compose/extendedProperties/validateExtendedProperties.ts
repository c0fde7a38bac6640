/**
 * What is wrong with an extended property: its id must have one of Graph's three forms for single
 * values, and the value must be one of the type the id names (Graph: extended properties overview).
 */
import { isLocalTime } from '#compose/flag/localTime.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'
import { filledProperties, type ExtendedPropertyRow } from './extendedProperties.ts'
import { propertyKey } from '#compose/mapi/propertyKey.ts'
import { isReservedProperty } from './reservedProperties.ts'

export type PropertyFault = { readonly textKey: TextKey; readonly values?: TextValues }

export type PropertyFaults = { readonly property?: PropertyFault; readonly value?: PropertyFault }

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const form = new RegExp(
  `^([a-z]+) (?:0x[0-9a-f]{1,4}|\\{${guid}\\} (?:Name \\S.*|Id 0x[0-9a-f]{1,8}))$`,
  'i',
)

const isNumber = (value: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)
const isWhole = (bits: bigint) => (value: string) => {
  const limit = 2n ** (bits - 1n)
  return /^-?\d{1,20}$/.test(value) && BigInt(value) >= -limit && BigInt(value) < limit
}
const isAnything = () => true

/** What each type of MAPI takes, by its name in Graph. */
const takes: Readonly<Record<string, (value: string) => boolean>> = {
  String: isAnything,
  Object: isAnything,
  Null: isAnything,
  Short: isWhole(16n),
  Integer: isWhole(32n),
  Error: isWhole(32n),
  Long: isWhole(64n),
  Currency: isNumber,
  Double: isNumber,
  Float: isNumber,
  ApplicationTime: isNumber,
  Boolean: (value) => /^(true|false)$/i.test(value),
  CLSID: (value) => new RegExp(`^\\{?${guid}\\}?$`, 'i').test(value),
  Binary: (value) => value.length % 4 === 0 && /^[a-z0-9+/]+={0,2}$/i.test(value),
  SystemTime: (value) =>
    /(Z|[+-]\d\d:\d\d)$/.test(value) &&
    isLocalTime(value.replace(/(\.\d+)?(Z|[+-]\d\d:\d\d)$/, '')),
}

const propertyTypes = Object.keys(takes)

export function propertyFaults(
  row: ExtendedPropertyRow,
  rows: readonly ExtendedPropertyRow[],
): PropertyFaults {
  if (filledProperties([row]).length === 0) return {}
  const property = idFault(row, rows)
  const value = property ? undefined : valueFault(row)
  return { ...(property && { property }), ...(value && { value }) }
}

export function validateExtendedProperties(
  rows: readonly ExtendedPropertyRow[],
): ValidationIssue[] {
  return rows.flatMap((row) =>
    Object.values(propertyFaults(row, rows)).map((fault: PropertyFault) => ({
      field: 'extendedProperties' as const,
      item: row.id,
      ...fault,
      severity: 'blocks' as const,
    })),
  )
}

function idFault(
  row: ExtendedPropertyRow,
  rows: readonly ExtendedPropertyRow[],
): PropertyFault | undefined {
  const id = row.property.trim()
  if (id === '') return { textKey: 'extendedProperties.idMissing' }
  const [type = ''] = id.split(' ')
  if (/Array$/i.test(type)) return { textKey: 'extendedProperties.idArray' }
  if (!form.test(id)) return { textKey: 'extendedProperties.idForm' }
  if (!Object.hasOwn(takes, type))
    return {
      textKey: 'extendedProperties.idType',
      values: { type, types: propertyTypes.join(', ') },
    }
  if (isReservedProperty(id)) return { textKey: 'extendedProperties.idReserved', values: { id } }
  const first = rows.find(({ property }) => propertyKey(property) === propertyKey(id))
  return first?.id === row.id
    ? undefined
    : { textKey: 'extendedProperties.idRepeated', values: { id } }
}

function valueFault({ property, value }: ExtendedPropertyRow): PropertyFault | undefined {
  const [type = ''] = property.trim().split(' ')
  if (value.trim() === '') return { textKey: 'extendedProperties.valueMissing' }
  if (takes[type]?.(value)) return undefined
  return { textKey: 'extendedProperties.valueType', values: { type } }
}
