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
  readonly isCaretAtEnd: boolean
  readonly isListOpen: boolean
  readonly hasOptions: boolean
  /** What is highlighted, if anything. */
  readonly choice: 'person' | 'recentPerson' | 'expand' | 'offer' | undefined
  /** Somebody is in the list; otherwise it only offers to ask elsewhere. */
  readonly hasPeople: boolean
}

export type InputAction =
  | 'takeAll'
  | 'leaveBackwards'
  | 'next'
  | 'previous'
  | 'choose'
  | 'forget'
  | 'dismiss'
  | 'reopen'
  | 'nothing'

export function inputAction(press: KeyPress, state: InputState): InputAction | undefined {
  if (press.altKey) return undefined
  return (state.isListOpen ? listAction(press, state) : undefined) ?? textAction(press, state)
}

function listAction(press: KeyPress, state: InputState): InputAction | undefined {
  const { choice } = state
  const isShortcut = press.ctrlKey || press.metaKey
  if (isShortcut)
    return state.hasPeople && ['Enter', 's', 'S'].includes(press.key) ? 'nothing' : undefined
  switch (press.key) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'Escape':
      return 'dismiss'
    case 'Enter':
      return choice && !press.shiftKey ? 'choose' : undefined
    case 'Tab':
      return isPerson(choice) && !press.shiftKey ? 'choose' : undefined
    case 'Delete':
      return choice === 'recentPerson' && state.isCaretAtEnd ? 'forget' : undefined
    default:
      return undefined
  }
}

/** Tab goes on to the next field; it asks nobody for a permission. */
function isPerson(choice: InputState['choice']): boolean {
  return choice === 'person' || choice === 'recentPerson'
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
