/** What is known of recipients, for the chips of every field; undefined where nobody is signed in. */
import { createContext, useContext } from 'react'
import type { RecipientFacts } from './facts.ts'

const FactsContext = createContext<RecipientFacts | undefined>(undefined)

export const FactsProvider = FactsContext.Provider

export function useRecipientFacts(): RecipientFacts | undefined {
  return useContext(FactsContext)
}
