/** What the chips of a field are shown by, and what they report. */
import type { RefObject } from 'react'
import type { RecipientLines } from './recipientLines.ts'
import type { Entry, RecipientFieldName, RecipientList } from './recipients.ts'

export type ChipsProps = {
  readonly field: RecipientFieldName
  readonly entries: RecipientList
  readonly list: RefObject<HTMLUListElement | null>
  readonly input: RefObject<HTMLInputElement | null>
  /** To, Cc and Bcc together; a field of people who are only named stands alone. */
  readonly lines: RecipientLines | undefined
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onRemove: (index: number) => void
  readonly onReplace: (index: number, entries: readonly Entry[]) => void
}
