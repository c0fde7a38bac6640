/**
 * What a key means in the input of a line: to the list of suggestions if it is open, else to the text.
 *
 * While the list is open, the keys that send and save mean nothing: one of them may be a slip from
 * choosing somebody.
 */
export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type InputState = {
  readonly text: string
  readonly isCaretAtStart: boolean
  readonly isRightToLeft: boolean
  readonly isListOpen: boolean
  readonly hasOptions: boolean
  readonly hasChoice: boolean
}

export type InputAction =
  'takeAll' | 'leaveBackwards' | 'next' | 'previous' | 'choose' | 'dismiss' | 'reopen' | 'nothing'

export function inputAction(press: KeyPress, state: InputState): InputAction | undefined {
  if (press.altKey) return undefined
  return (state.isListOpen ? listAction(press, state) : undefined) ?? textAction(press, state)
}

function listAction(press: KeyPress, { hasChoice }: InputState): InputAction | undefined {
  const isShortcut = press.ctrlKey || press.metaKey
  if (isShortcut) return ['Enter', 's', 'S'].includes(press.key) ? 'nothing' : undefined
  switch (press.key) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'Escape':
      return 'dismiss'
    case 'Enter':
    case 'Tab':
      return hasChoice && !press.shiftKey ? 'choose' : undefined
    default:
      return undefined
  }
}

function textAction(press: KeyPress, state: InputState): InputAction | undefined {
  if (press.ctrlKey || press.metaKey) return undefined
  switch (press.key) {
    case 'Enter':
      return 'takeAll'
    case 'Tab':
      return state.text.trim() && !press.shiftKey ? 'takeAll' : undefined
    case 'ArrowDown':
      return state.hasOptions ? 'reopen' : undefined
    case 'Backspace':
      return state.text ? undefined : 'leaveBackwards'
    case 'ArrowLeft':
    case 'ArrowRight':
      return isOutwards(press, state) ? 'leaveBackwards' : undefined
    default:
      return undefined
  }
}

function isOutwards({ key, shiftKey }: KeyPress, state: InputState): boolean {
  const backwards = state.isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
  return key === backwards && !shiftKey && state.isCaretAtStart
}
