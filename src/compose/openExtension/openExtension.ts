/**
 * An open extension: a name and typed values that travel with the message for other programs.
 *
 * One for each message, since every new name uses up a slot of the mailbox (Graph: open extensions,
 * Outlook). A value is kept as it was typed, so that what is no number yet is not lost.
 */
import type { GraphOpenExtension } from '#graph/types.ts'

export const extensionTypes = ['string', 'number', 'boolean'] as const

export type ExtensionType = (typeof extensionTypes)[number]

export type ExtensionRow = {
  readonly id: string
  readonly name: string
  readonly type: ExtensionType
  readonly value: string
}

export type OpenExtension = { readonly name: string; readonly rows: readonly ExtensionRow[] }

export const noOpenExtension: OpenExtension = { name: '', rows: [] }

export function addExtensionRow(extension: OpenExtension, id: string): OpenExtension {
  const row = { id, name: '', type: 'string', value: '' } as const
  return { ...extension, rows: [...extension.rows, row] }
}

export function changeExtensionRow(extension: OpenExtension, changed: ExtensionRow): OpenExtension {
  const rows = extension.rows.map((row) => (row.id === changed.id ? changed : row))
  return { ...extension, rows }
}

export function removeExtensionRow(extension: OpenExtension, id: string): OpenExtension {
  return { ...extension, rows: extension.rows.filter((row) => row.id !== id) }
}

export function isFilledRow({ name, value }: ExtensionRow): boolean {
  return name.trim() !== '' || value.trim() !== ''
}

/** Whether anything was written into it. */
export function isExtended({ name, rows }: OpenExtension): boolean {
  return name.trim() !== '' || rows.some(isFilledRow)
}

/** Values that are none of their type do not travel; an extension needs a name and something in it. */
export function toGraphExtensions({ name, rows }: OpenExtension): GraphOpenExtension[] {
  const values = rows.flatMap((row) => {
    const value = typedValue(row)
    return row.name.trim() === '' || value === undefined ? [] : [[row.name.trim(), value] as const]
  })
  const extensionName = name.trim()
  if (extensionName === '' || values.length === 0) return []
  return [{ '@odata.type': typeName, extensionName, ...Object.fromEntries(values) }]
}

/** undefined: the text is no value of the row's type. */
export function typedValue({ type, value }: ExtensionRow): string | number | boolean | undefined {
  const text = value.trim()
  if (type === 'string') return value
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined
  return jsonNumber.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined
}

const typeName = 'microsoft.graph.openTypeExtension'
const jsonNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

/** The first one that consists of values such as can be written here; others are left alone. */
export function fromGraphExtensions(
  read: readonly Readonly<Record<string, unknown>>[] | null | undefined,
  newId: () => string,
): OpenExtension {
  for (const extension of read ?? []) {
    const { extensionName, id: _, ...own } = extension
    const values = Object.entries(own).filter(([name]) => !name.includes('@odata.'))
    if (typeof extensionName !== 'string' || !values.every(([, value]) => isPlain(value))) continue
    const rows = values.map(([name, value]) => {
      const type = typeof value as ExtensionType
      return { id: newId(), name, type, value: String(value) }
    })
    return { name: extensionName, rows }
  }
  return noOpenExtension
}

function isPlain(value: unknown): boolean {
  return (extensionTypes as readonly string[]).includes(typeof value)
}
