/** Whether a key belongs to an input method, whose Enter takes what it suggests and no more. */

type NativeKey = Pick<KeyboardEvent, 'isComposing' | 'keyCode'>
type ReactKey = {
  readonly keyCode: number
  readonly nativeEvent: Pick<KeyboardEvent, 'isComposing'>
}

/** Safari ends the composition before the key that ended it, and tells by its code alone (W3C UI Events 5.4.2). */
const processed = 229

export function isComposing(event: NativeKey | ReactKey): boolean {
  const { isComposing } = 'nativeEvent' in event ? event.nativeEvent : event
  return isComposing || event.keyCode === processed
}
