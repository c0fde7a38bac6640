/** Which files are pictures that browsers and mail programs show in a text, and where such files are taken. */
const types = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'avif'].map((kind) => `image/${kind}`)

/** As a file picker takes them. */
export const shownTypes = types.join(',')

export function isShownImage({ type }: Blob): boolean {
  return types.includes(type)
}

/** Of the place that is written in (EditorText.tsx). */
export const takesImages = 'data-takes-images'

/** Pasted pictures stand in the text where that is written in; anywhere else they are attached. */
export function areForText(target: EventTarget | null, files: readonly File[]): boolean {
  return (
    target instanceof Element &&
    target.closest(`[${takesImages}]`) !== null &&
    files.every(isShownImage)
  )
}
