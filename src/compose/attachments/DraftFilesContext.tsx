/**
 * How the content of an attachment that lies only in the mailbox is fetched. Handed in from above;
 * without it there is nothing to download.
 */
import { createContext, useContext } from 'react'
import type { StoredAttachment } from './attachments.ts'

export type FetchContent = (attachment: StoredAttachment) => Promise<Blob>

const StoredFilesContext = createContext<FetchContent | undefined>(undefined)

export const DraftFilesProvider = StoredFilesContext.Provider

export function useDraftFiles(): FetchContent | undefined {
  return useContext(StoredFilesContext)
}
