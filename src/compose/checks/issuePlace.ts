/** Where in the options an issue is, for a sentence that does not name it; a row by its name. Pure. */
import type { IssueField, ValidationIssue } from '#compose/field/validationIssue.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { TextKey } from '#i18n/texts.ts'

const places: Readonly<Partial<Record<IssueField, TextKey>>> = {
  headers: 'headers.heading',
  extendedProperties: 'extendedProperties.extendedProperties',
  openExtension: 'common.openExtension',
}

export type IssuePlace = { readonly place: TextKey; readonly name?: string | undefined }

export function issuePlace(
  { field, item }: ValidationIssue,
  { headers, extendedProperties, openExtension }: ComposedMessage,
): IssuePlace | undefined {
  const place = places[field]
  if (!place) return undefined
  const rows = [
    ...headers.map(({ id, name, value }) => ({ id, name: name.trim() || value })),
    ...extendedProperties.map(({ id, property, value }) => ({
      id,
      name: property.trim() || value,
    })),
    ...openExtension.rows.map(({ id, name, value }) => ({ id, name: name.trim() || value })),
  ]
  const name = rows.find(({ id }) => id === item)?.name.trim()
  return { place, ...(name && { name: name.slice(0, MOST_SHOWN) }) }
}

/** Characters that tell a row from the others. */
const MOST_SHOWN = 40
