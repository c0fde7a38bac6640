/**
 * How the pictures inside a quoted part are fetched, by their content id. Handed in from above: what
 * lies in the mailbox is not this folder's business. Without it, or without an answer, none are shown.
 */
import { createContext, useContext } from 'react'

export type FetchPicture = (contentId: string) => Promise<Blob | undefined>

const QuotedImagesContext = createContext<FetchPicture | undefined>(undefined)

export const QuotedImagesProvider = QuotedImagesContext.Provider

export function useQuotedImages(): FetchPicture | undefined {
  return useContext(QuotedImagesContext)
}
