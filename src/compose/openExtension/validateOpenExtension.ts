/**
 * What is wrong with an open extension: the rules of names in OData (4.01, SimpleIdentifier) for its
 * values, and of Graph for its own name, which becomes a part of an address.
 */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'
import {
  isExtended,
  isFilledRow,
  typedValue,
  type ExtensionRow,
  type OpenExtension,
} from './openExtension.ts'

export type ExtensionFault = { readonly textKey: TextKey; readonly values?: TextValues }

export type RowFaults = { readonly name?: ExtensionFault; readonly value?: ExtensionFault }

const LONGEST_NAME = 128
const taken = ['id', 'extensionname']

/** What is wrong with the extension's own name. */
export function extensionNameFault(extension: OpenExtension): ExtensionFault | undefined {
  if (!isExtended(extension)) return undefined
  const name = extension.name.trim()
  if (name === '') return { textKey: 'openExtension.nameMissing' }
  if (!/^[a-z][\w.-]*$/i.test(name)) return { textKey: 'openExtension.nameForm' }
  if (/^microsoft\.graph\b/i.test(name)) return { textKey: 'openExtension.nameReserved' }
  return tooLong(name)
}

export function rowFaults(row: ExtensionRow, rows: readonly ExtensionRow[]): RowFaults {
  if (!isFilledRow(row)) return {}
  const name = rowNameFault(row, rows)
  const value = valueFault(row)
  return { ...(name && { name }), ...(value && { value }) }
}

export function validateOpenExtension(extension: OpenExtension): ValidationIssue[] {
  const { rows } = extension
  if (!isExtended(extension)) return []
  const own = extensionNameFault(extension)
  const nothing = rows.some(isFilledRow) ? [] : [toIssue({ textKey: 'openExtension.noValues' })]
  const ofRows = rows.flatMap((row) =>
    Object.values(rowFaults(row, rows)).map((fault: ExtensionFault) => toIssue(fault, row.id)),
  )
  return [...(own ? [toIssue(own)] : []), ...nothing, ...ofRows]
}

function toIssue(fault: ExtensionFault, item?: string): ValidationIssue {
  return { field: 'openExtension', ...(item && { item }), ...fault, severity: 'blocks' }
}

function rowNameFault(row: ExtensionRow, rows: readonly ExtensionRow[]) {
  const name = row.name.trim()
  if (name === '') return { textKey: 'openExtension.valueNameMissing' } as const
  if (!/^[a-z_]\w*$/i.test(name)) return { textKey: 'openExtension.valueNameForm' } as const
  const first = rows.find((other) => other.name.trim().toLowerCase() === name.toLowerCase())
  const isTaken = taken.includes(name.toLowerCase()) || first?.id !== row.id
  if (isTaken) return { textKey: 'openExtension.valueNameTaken', values: { name } } as const
  return tooLong(name)
}

function tooLong(name: string): ExtensionFault | undefined {
  const values = { most: LONGEST_NAME }
  return name.length > LONGEST_NAME ? { textKey: 'openExtension.nameLong', values } : undefined
}

function valueFault(row: ExtensionRow): ExtensionFault | undefined {
  if (typedValue(row) !== undefined) return undefined
  const isNumber = row.type === 'number'
  return { textKey: isNumber ? 'openExtension.notANumber' : 'openExtension.notTrueOrFalse' }
}
