/** What a key means to a whole field in which no text is being typed. */
type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

type Field = {
  /** The input has the focus, not a chip. */
  readonly isInput: boolean
  readonly isRightToLeft: boolean
  /** It has no chips. */
  readonly isEmpty: boolean
}

export type FieldKey = 'undo' | 'redo' | 'all' | 'last'

export function fieldKey(press: Press, field: Field): FieldKey | undefined {
  const { key, shiftKey, altKey } = press
  if (altKey) return undefined
  if (press.ctrlKey || press.metaKey) {
    const pressed = key.toLowerCase()
    if (pressed === 'z') return shiftKey ? 'redo' : 'undo'
    if (pressed === 'y') return 'redo'
    return pressed === 'a' && !field.isEmpty ? 'all' : undefined
  }
  const back = field.isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
  return field.isInput && shiftKey && key === back && !field.isEmpty ? 'last' : undefined
}
