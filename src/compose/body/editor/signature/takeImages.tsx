/** The images of stored HTML, by the names the message has for them: their bytes are its files after `attach`. */
import type { PrepareImages } from '#compose/body/InlineImagesContext.tsx'
import { isImageSource } from '#compose/body/document/imageHtml.ts'
import type { FoundImage, NameImages } from '#compose/body/html/readImages.ts'
import { readDataUrl } from '#compose/body/editor/images/readDataUrl.ts'

type TakenImages = { readonly nameImages: NameImages; readonly attach: () => void }

export function takeImages(prepare: PrepareImages | undefined): TakenImages {
  const attach: (() => void)[] = []
  return {
    nameImages(found) {
      const files = found.map(({ src, alt }) => readDataUrl(src, alt))
      const taken = prepare?.(files.filter((file) => file !== undefined))
      if (taken) attach.push(taken.attach)
      const names = new Map(taken?.added.map(({ file, src }) => [file, src]))
      return found.map((image, at) => nameOf(image, files[at], names))
    },
    attach: () => attach.forEach((act) => act()),
  }
}

/** Content ids that were stored name nothing in this message. */
function nameOf({ src }: FoundImage, file: File | undefined, names: ReadonlyMap<File, string>) {
  if (file) return names.get(file)
  return isImageSource(src) && !/^cid:/i.test(src) ? src : undefined
}
