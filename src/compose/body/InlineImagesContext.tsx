/**
 * The pictures in the text: how the bytes of one are got by its content id, and how new ones become files of
 * the message. Handed in from above: files and the mailbox are not this folder's business.
 */
import { createContext, useContext } from 'react'

/** Nothing without an answer. */
export type FetchPicture = (contentId: string) => Promise<Blob | undefined>

/** A picture that became a file of the message, and the `cid:` that names it. */
export type AddedImage = { readonly file: File; readonly src: string }

/**
 * Those that fit and can be shown; others are attached, or told of where files are told of. They leave without the place
 * they were taken at, unless `keepsLocation`.
 */
export type AddImages = (files: readonly File[], keepsLocation?: boolean) => readonly AddedImage[]

/** Images that come with a text, which nobody has to be told of: they are files of the message after `attach`. */
export type PrepareImages = (files: readonly File[]) => {
  readonly added: readonly AddedImage[]
  readonly attach: () => void
}

/** Makes a file, shown so far by a content id, one beside the text; any number of times to and fro. */
export type AttachFile = (
  file: File,
  contentId: string,
) => { readonly put: () => void; readonly takeBack: () => void }

/** What becomes of the place a picture was taken at when it leaves. */
export type ImageLocation = 'dropped' | 'kept'

export type InlineImages = {
  /** From a click: may ask for permission. Missing where the message has no pictures. */
  readonly fetchPicture?: FetchPicture | undefined
  /** By itself, with the permission that is there: never a window. */
  readonly fetchSilently?: FetchPicture | undefined
  readonly addImages?: AddImages
  readonly prepareImages?: PrepareImages
  readonly attachFile?: AttachFile
  /** Of a picture that was added here. */
  readonly locationOf?: (contentId: string) => ImageLocation | undefined
}

const InlineImagesContext = createContext<InlineImages>({})

export const InlineImagesProvider = InlineImagesContext.Provider

export function useInlineImages(): InlineImages {
  return useContext(InlineImagesContext)
}
