/** One thing that can be done with the message: named once, and offered wherever actions are listed. */
import type { LucideIcon } from 'lucide-react'
import type { ShortcutName } from '#compose/field/shortcuts.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { Show } from '#ui/show.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { Page } from '#app/page/PageContext.ts'

/** The page with its open message, for what acts on it. */
export type Editing = Page & {
  readonly attach: (files: readonly File[]) => void
  /** Leads to a field, and opens the options for it. */
  readonly goTo: (field: IssueField) => void
  /** All actions by name. */
  readonly openPalette: () => void
}

export type Action = {
  readonly id: string
  readonly label: TextKey | (() => TextKey)
  readonly Icon: LucideIcon
  readonly shortcut?: ShortcutName
  /** It can't be done now. */
  readonly isOff?: (editing: Editing) => boolean
  /** It is offered elsewhere now. */
  readonly isHidden?: (editing: Editing) => boolean
  readonly perform: (editing: Editing, show: Show) => unknown
}

export type ActionGroup = { readonly heading?: TextKey; readonly actions: readonly Action[] }
