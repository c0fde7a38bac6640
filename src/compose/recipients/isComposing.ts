/** Whether a key belongs to an input method; Safari ends the composition before the key that ended it. */
type Key = { readonly keyCode: number; readonly nativeEvent: { readonly isComposing: boolean } }

export function isComposing({ keyCode, nativeEvent }: Key): boolean {
  return nativeEvent.isComposing || keyCode === 229
}
