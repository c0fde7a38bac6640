/** What the toolbar shows about the text at the caret. */
import type { ChoiceName, FormatName } from './toolbarItems.tsx'

export type FormattingState = {
  /** Formats the text at the caret has. */
  readonly active: readonly FormatName[]
  /** What there is nothing to do for just now. */
  readonly idle: readonly FormatName[]
  /** Empty where nothing was chosen. */
  readonly values: Readonly<Record<ChoiceName, string>>
  readonly colors: Readonly<Partial<Record<FormatName, string>>>
}
