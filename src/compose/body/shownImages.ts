/** Which files are pictures that browsers and mail programs show in a text, and where such files are taken. */
const types = ['png', 'jpeg', 'gif', 'webp', 'bmp', 'avif'].map((kind) => `image/${kind}`)

/** As a file picker takes them. */
export const shownTypes = types.join(',')

export function isShownImage({ type }: Blob): boolean {
  return types.includes(type)
}

/** Of a place that takes some files itself: which, by their type, or by their name without one. */
export const takesFiles = 'data-takes'

/** For the text that is written in (EditorText.tsx). */
export const takenImages = `^(${types.join('|')})$`

/** Pasted pictures stand in the text, vCards become recipients; anywhere else files are attached. */
export function areTakenAt(target: EventTarget | null, files: readonly File[]): boolean {
  const place = target instanceof Element && target.closest(`[${takesFiles}]`)
  const taken = place && place.getAttribute(takesFiles)
  return !!taken && files.every(({ type, name }) => RegExp(taken).test(type || name))
}
