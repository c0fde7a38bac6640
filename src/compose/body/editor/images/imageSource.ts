/**
 * For the pictures of one editor: how their bytes are got, and how new ones become files of the message. Both may
 * become known after the editor is made.
 */
import type { Editor } from '@tiptap/core'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AddImages, FetchPicture } from '#compose/body/InlineImagesContext.tsx'

export type ImageSource = StoreApi<{
  readonly fetch: FetchPicture | undefined
  readonly add: AddImages | undefined
  /** The `src` of those that were added here; of others nothing is changed without an edit. */
  readonly fresh: ReadonlySet<string>
}>

/** Each editor has its own. */
export type ImageStorage = { readonly source: ImageSource }

export function imagesOf(editor: Editor): ImageSource {
  return (editor.storage as unknown as { image: ImageStorage }).image.source
}

export function createImageSource(): ImageSource {
  return createStore(() => ({ fetch: undefined, add: undefined, fresh: new Set<string>() }))
}

/** As RFC 2392 has it: what is behind `cid:` may be percent-encoded. */
export function contentIdOf(src: string): string | undefined {
  const [, id] = /^cid:(.+)$/i.exec(src) ?? []
  if (id === undefined) return undefined
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
