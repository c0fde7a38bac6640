/** Gives every component below it the words, and the formats of numbers, dates and lists. */
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import { english } from './words.ts'

export function WordsProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={english}>
      {children}
    </IntlProvider>
  )
}
