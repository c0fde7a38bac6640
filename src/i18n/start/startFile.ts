/** The file of a language that the start fetches, as the build makes it, and how it is handed on. */
import type { CompactMessage } from '#i18n/compactMessage.ts'

export type StartFile = {
  /** In the order of the English ones. */
  readonly default: readonly CompactMessage[]
  /** The words of the first paint, in the order of the page. */
  readonly first: readonly string[]
}

/** Milliseconds. Words that take longer are better read in English. */
export const patience = 3_000

/** How the script before the first paint hands it on: undefined where English is shown instead. */
export type WithFirstWords = Window & { firstWords?: Promise<StartFile | undefined> }
