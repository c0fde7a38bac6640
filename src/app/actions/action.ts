/** One thing that can be done with the message: named once, and offered wherever actions are listed. */
import type { LucideIcon } from 'lucide-react'
import type { ShortcutName } from '#compose/field/shortcuts.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { Show } from '#ui/show.ts'
import type { Page } from '#app/page/PageContext.ts'

export type Action = {
  readonly id: string
  readonly label: TextKey | (() => TextKey)
  readonly Icon: LucideIcon
  readonly shortcut?: ShortcutName
  /** It can't be done now. */
  readonly isOff?: (page: Page) => boolean
  /** `show` is for what it asks or has to say. */
  readonly perform: (page: Page, show: Show) => unknown
}

export type ActionGroup = { readonly heading?: TextKey; readonly actions: readonly Action[] }
