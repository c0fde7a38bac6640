/**
 * The words the user reads: their ids, and the messages compiled at build time (vite.config.ts).
 *
 * `en.json` is the only place for sentences; the parser does not travel to the browser.
 */
import type { MessageFormatElement } from 'react-intl'
import en from './en.json'

export type WordId = keyof typeof en

/** What stands in the gaps of a message; names and numbers, never markup. */
export type WordValues = Readonly<Record<string, string | number>>

/** The build turns each text into its parsed form, which the compiler cannot know. */
export const english = en as unknown as Record<WordId, MessageFormatElement[]>
