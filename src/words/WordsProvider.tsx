/** Gives every component below it the words, and the formats of numbers, dates and lists. */
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import { useStore } from 'zustand'
import { english } from './words.ts'

/** English as it is written where the reader lives: “14:28” or “2:28 PM”. */
function readersEnglish(): string {
  const wanted = globalThis.navigator?.language ?? ''
  return /^en(-|$)/.test(wanted) ? wanted : 'en'
}

export function WordsProvider({ children }: { children: ReactNode }) {
  const messages = useStore(english)
  return (
    <IntlProvider locale={readersEnglish()} messages={messages}>
      {children}
    </IntlProvider>
  )
}
