/** Ids have Graph’s forms, values fit the type, and nobody gets between this app and its own. */
import { expect, test } from 'vitest'
import { propertyValue } from '#compose/mapi/propertyKey.ts'
import {
  addProperty,
  changeProperty,
  noExtendedProperties,
  removeProperty,
  toGraphProperties,
} from './extendedProperties.ts'
import { validateExtendedProperties } from './validateExtendedProperties.ts'

const guid = '{6e6f7d35-2f5c-4a0c-9b0e-7d1b7f3c5a93}'
const row = (property: string, value: string, id = 'one') => ({ id, property, value })

test.each([
  ['String 0x1045', '<https://x.org>', undefined],
  [`String ${guid} Name Colour of it`, 'green', undefined],
  [`Integer ${guid} Id 0x8001`, '-7', undefined],
  ['Boolean 0x1046', 'True', undefined],
  ['SystemTime 0x1046', '2026-02-28T10:00:00Z', undefined],
  ['SystemTime 0x1046', '2026-02-28T10:00:00.000+01:00', undefined],
  ['Binary 0x1046', 'AQI=', undefined],
  ['', 'x', 'idMissing'],
  ['String 0x1045', ' ', 'valueMissing'],
  ['String', 'x', 'idForm'],
  ['String 1045', 'x', 'idForm'],
  ['String 0x10451', 'x', 'idForm'],
  [`String ${guid}`, 'x', 'idForm'],
  [`String ${guid} Name `, 'x', 'idForm'],
  ['String {6e6f} Name x', 'x', 'idForm'],
  ["String 0x1045') or (id eq 'x", 'x', 'idForm'],
  ['StringArray 0x1045', 'x', 'idArray'],
  ['Text 0x1045', 'x', 'idType'],
  ['toString 0x1045', 'x', 'idType'],
  ['Integer 0x36', '2', 'idReserved'],
  ['INTEGER 0x0036', '2', 'idType'],
  ['SystemTime 0x3fef', '2026-02-28T10:00:00Z', 'idReserved'],
  ['SystemTime 0xF', '2026-02-28T10:00:00Z', 'idReserved'],
  ['SystemTime 0x0015', '2026-02-28T10:00:00Z', 'idReserved'],
  ['String {6E6F7D35-2f5c-4a0c-9b0e-7d1b7f3c5a92} Name mailcomposerletter', 'x', 'idReserved'],
  ['Integer 0x1046', '2147483648', 'valueType'],
  ['Integer 0x1046', '1.5', 'valueType'],
  ['Short 0x1046', '-32768', undefined],
  ['Short 0x1046', '32768', 'valueType'],
  ['Long 0x1046', '9223372036854775807', undefined],
  ['Long 0x1046', '9223372036854775808', 'valueType'],
  ['Double 0x1046', '1,5', 'valueType'],
  ['Boolean 0x1046', '1', 'valueType'],
  ['SystemTime 0x1046', '2026-02-30T10:00:00Z', 'valueType'],
  ['SystemTime 0x1046', '2026-02-28T10:00:00', 'valueType'],
  ['Binary 0x1046', 'AQI', 'valueType'],
  ['CLSID 0x1046', guid, undefined],
  ['CLSID 0x1046', 'x', 'valueType'],
])('%j with %j: %s', (property, value, fault) => {
  const textKey = validateExtendedProperties([row(property, value)]).map(({ textKey }) => textKey)
  expect(textKey).toEqual(fault ? [`extendedProperties.${fault}`] : [])
})

test('an id is there once, however it is spelt', () => {
  const rows = [row('String 0x1045', 'a'), row('String  0x1045', 'b', 'two')]
  const twice = [row('String 0x0A45', 'a'), row('String 0xa45', 'b', 'two')]
  expect(validateExtendedProperties(rows).map(({ item }) => item)).toEqual(['two'])
  expect(validateExtendedProperties(twice).map(({ item }) => item)).toEqual(['two'])
})

test('an empty row is no problem; one that is ours or half written does not travel', () => {
  const rows = [row('', ''), row('Integer 0x0036', '2'), row('', 'x'), row(' String 0x1045 ', 'a ')]
  expect(validateExtendedProperties([row('', ' ')])).toEqual([])
  expect(toGraphProperties(rows)).toEqual([{ id: 'String 0x1045', value: 'a ' }])
})

test('rows come, change and go; a value is found by any spelling of its id', () => {
  const rows = changeProperty(addProperty(noExtendedProperties, '1'), row('String 0x1', 'a', '1'))
  expect(rows).toEqual([row('String 0x1', 'a', '1')])
  expect(removeProperty(rows, '1')).toEqual([])
  expect(propertyValue([{ id: 'integer 0x36', value: '2' }], 'Integer 0x0036')).toBe('2')
})
