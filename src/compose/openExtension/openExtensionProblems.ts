/**
 * What is wrong with an open extension: the rules of names in OData (4.01, SimpleIdentifier) for its
 * values, and of Graph for its own name, which becomes a part of an address.
 */
import type { Problem } from '#compose/field/validationIssue.ts'
import type { WordId, WordValues } from '#i18n/texts.ts'
import {
  isExtended,
  isFilledRow,
  typedValue,
  type ExtensionRow,
  type OpenExtension,
} from './openExtension.ts'

export type ExtensionFault = { readonly says: WordId; readonly values?: WordValues }

export type RowFaults = { readonly name?: ExtensionFault; readonly value?: ExtensionFault }

const LONGEST_NAME = 128
const taken = ['id', 'extensionname']

/** What is wrong with the extension's own name. */
export function extensionNameFault(extension: OpenExtension): ExtensionFault | undefined {
  if (!isExtended(extension)) return undefined
  const name = extension.name.trim()
  if (name === '') return { says: 'openExtension.nameMissing' }
  if (!/^[a-z][\w.-]*$/i.test(name)) return { says: 'openExtension.nameForm' }
  if (/^microsoft\.graph\b/i.test(name)) return { says: 'openExtension.nameReserved' }
  return tooLong(name)
}

export function rowFaults(row: ExtensionRow, rows: readonly ExtensionRow[]): RowFaults {
  if (!isFilledRow(row)) return {}
  const name = rowNameFault(row, rows)
  const value = valueFault(row)
  return { ...(name && { name }), ...(value && { value }) }
}

export function openExtensionProblems(extension: OpenExtension): Problem[] {
  const { rows } = extension
  if (!isExtended(extension)) return []
  const own = extensionNameFault(extension)
  const nothing = rows.some(isFilledRow) ? [] : [toProblem({ says: 'openExtension.noValues' })]
  const ofRows = rows.flatMap((row) =>
    Object.values(rowFaults(row, rows)).map((fault: ExtensionFault) => toProblem(fault, row.id)),
  )
  return [...(own ? [toProblem(own)] : []), ...nothing, ...ofRows]
}

function toProblem(fault: ExtensionFault, item?: string): Problem {
  return { at: 'openExtension', ...(item && { item }), ...fault, weight: 'blocks' }
}

function rowNameFault(row: ExtensionRow, rows: readonly ExtensionRow[]) {
  const name = row.name.trim()
  if (name === '') return { says: 'openExtension.valueNameMissing' } as const
  if (!/^[a-z_]\w*$/i.test(name)) return { says: 'openExtension.valueNameForm' } as const
  const first = rows.find((other) => other.name.trim().toLowerCase() === name.toLowerCase())
  const isTaken = taken.includes(name.toLowerCase()) || first?.id !== row.id
  if (isTaken) return { says: 'openExtension.valueNameTaken', values: { name } } as const
  return tooLong(name)
}

function tooLong(name: string): ExtensionFault | undefined {
  const values = { most: LONGEST_NAME }
  return name.length > LONGEST_NAME ? { says: 'openExtension.nameLong', values } : undefined
}

function valueFault(row: ExtensionRow): ExtensionFault | undefined {
  if (typedValue(row) !== undefined) return undefined
  const isNumber = row.type === 'number'
  return { says: isNumber ? 'openExtension.notANumber' : 'openExtension.notTrueOrFalse' }
}
