/**
 * The pictures in the text: how the bytes of one are got by its content id, and how new ones become files of
 * the message. Handed in from above: files and the mailbox are not this folder's business.
 */
import { createContext, useContext } from 'react'

/** Nothing without an answer. */
export type FetchPicture = (contentId: string) => Promise<Blob | undefined>

/** The content ids of those that fit; what does not is told where files are told of. */
export type AddImages = (files: readonly File[]) => readonly string[]

export type InlineImages = {
  /** Of the message on the screen; nothing where it has no pictures. */
  readonly fetchPicture?: FetchPicture | undefined
  readonly addImages?: AddImages
}

const InlineImagesContext = createContext<InlineImages>({})

export const InlineImagesProvider = InlineImagesContext.Provider

export function useInlineImages(): InlineImages {
  return useContext(InlineImagesContext)
}
