/**
 * How the pictures inside a kept part are fetched, by their content id. Handed in from above: what
 * lies in the mailbox is not this folder's business. Without it, or without an answer, none are shown.
 */
import { createContext, useContext } from 'react'

export type FetchPicture = (contentId: string) => Promise<Blob | undefined>

const KeptPicturesContext = createContext<FetchPicture | undefined>(undefined)

export const KeptPicturesProvider = KeptPicturesContext.Provider

export function useKeptPictures(): FetchPicture | undefined {
  return useContext(KeptPicturesContext)
}
