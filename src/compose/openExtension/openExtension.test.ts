/** An extension is typed as text, judged as what Graph takes, and travels as typed values. */
import { expect, test } from 'vitest'
import {
  addExtensionRow,
  changeExtensionRow,
  noOpenExtension,
  removeExtensionRow,
  toGraphExtensions,
  type ExtensionRow,
} from './openExtension.ts'
import { validateOpenExtension } from './validateOpenExtension.ts'

const row = (name: string, value: string, type: ExtensionRow['type'] = 'string', id = name) => ({
  ...{ id, name, type, value },
})
const extension = (name: string, ...rows: ExtensionRow[]) => ({ name, rows })

test('values travel as what they are', () => {
  const rows = [row('a', ' x '), row('b', ' -1.5e3 ', 'number'), row('c', 'false', 'boolean')]
  expect(toGraphExtensions(extension(' Com.Contoso ', ...rows))).toEqual([
    {
      '@odata.type': 'microsoft.graph.openTypeExtension',
      extensionName: 'Com.Contoso',
      ...{ a: ' x ', b: -1500, c: false },
    },
  ])
})

test.each([
  [noOpenExtension, []],
  [extension('', row('', ' ')), []],
  [extension('Com.Contoso', row('a', 'b')), []],
  [extension('', row('a', 'b')), ['nameMissing']],
  [extension('Com.Contoso'), ['noValues']],
  [extension('1st', row('a', 'b')), ['nameForm']],
  [extension('Com Contoso', row('a', 'b')), ['nameForm']],
  [extension('Com/../x', row('a', 'b')), ['nameForm']],
  [extension('microsoft.graph.x', row('a', 'b')), ['nameReserved']],
  [extension('c'.repeat(129), row('a', 'b')), ['nameLong']],
  [extension('Com', row('', 'b')), ['valueNameMissing']],
  [extension('Com', row('a-b', 'b')), ['valueNameForm']],
  [extension('Com', row('@odata.type', 'b')), ['valueNameForm']],
  [extension('Com', row('extensionName', 'b')), ['valueNameTaken']],
  [
    extension('Com', row('a', '1', 'string', '1'), row('A', '2', 'string', '2')),
    ['valueNameTaken'],
  ],
  [extension('Com', row('a', '1,5', 'number')), ['notANumber']],
  [extension('Com', row('a', '', 'number')), ['notANumber']],
  [extension('Com', row('a', '1e999', 'number')), ['notANumber']],
  [extension('Com', row('a', 'yes', 'boolean')), ['notTrueOrFalse']],
])('%j: %j', (written, faults) => {
  const textKey = validateOpenExtension(written).map(({ textKey }) => textKey)
  expect(textKey).toEqual(faults.map((fault) => `openExtension.${fault}`))
})

test('what is no value yet does not travel', () => {
  expect(toGraphExtensions(extension('Com', row('a', 'x', 'number')))).toEqual([])
})

test('rows come, change and go by their id', () => {
  const one = addExtensionRow(noOpenExtension, '1')
  const two = addExtensionRow(changeExtensionRow(one, row('a', 'b', 'string', '1')), '2')
  expect(two.rows.map(({ name }) => name)).toEqual(['a', ''])
  expect(removeExtensionRow(two, '1').rows.map(({ id }) => id)).toEqual(['2'])
})
