/** What is known of recipients, for the chips of every field; undefined where nobody is signed in. */
import { createContext, useContext } from 'react'
import type { RecipientInfo } from './info.ts'

const InfoContext = createContext<RecipientInfo | undefined>(undefined)

export const InfoProvider = InfoContext.Provider

export function useRecipientInfo(): RecipientInfo | undefined {
  return useContext(InfoContext)
}
