/** The three address fields of a message together: chips move between them, and are undone in all of them. */
import type { RecipientFieldName, RecipientList } from './recipients.ts'

export type LineName = Extract<RecipientFieldName, 'to' | 'cc' | 'bcc'>

export type Lines = Readonly<Record<LineName, RecipientList>>

export type RecipientLines = {
  readonly read: () => Lines
  readonly write: (lists: Partial<Lines>) => void
  readonly subscribe: (onChange: () => void) => () => void
  /** Opens Cc or Bcc. */
  readonly show: (line: LineName) => void
}

export const lineNames: readonly LineName[] = ['to', 'cc', 'bcc']

export function isLine(field: string | undefined): field is LineName {
  return lineNames.some((name) => name === field)
}
