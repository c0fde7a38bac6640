/** Which files are pictures that browsers and mail programs show in a text, and where such files are taken. */
export function isShownImage({ type }: File): boolean {
  return /^image\/(?:png|jpe?g|gif|webp|bmp|avif)$/.test(type)
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
