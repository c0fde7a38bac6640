/** Each key, with the list open and closed, with and without text. */
import { expect, test } from 'vitest'
import { inputAction, type InputAction, type InputState, type KeyPress } from './inputAction.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const empty: InputState = {
  text: '',
  isCaretAtStart: true,
  isRightToLeft: false,
  isListOpen: false,
  hasOptions: false,
  isCaretAtEnd: true,
  choice: undefined,
  hasPeople: false,
}
const typed = { ...empty, text: 'ada', isCaretAtStart: false }
const open = { ...typed, isListOpen: true, hasOptions: true, hasPeople: true }
const chosen: InputState = { ...open, choice: 'person' }
const recent: InputState = { ...open, choice: 'recentPerson' }
const offer: InputState = { ...open, hasPeople: false, choice: 'offer' }

type Row = [string, Partial<KeyPress>, InputState, InputAction | undefined]

// prettier-ignore
test.each<Row>([
  ['Enter takes the text', { key: 'Enter' }, typed, 'takeAll'],
  ['Enter takes the text when nobody is chosen', { key: 'Enter' }, open, 'takeAll'],
  ['Enter takes who is chosen', { key: 'Enter' }, chosen, 'choose'],
  ['Tab goes on without text', { key: 'Tab' }, empty, undefined],
  ['Tab takes the text', { key: 'Tab' }, typed, 'takeAll'],
  ['Tab takes who is chosen', { key: 'Tab' }, chosen, 'choose'],
  ['Shift+Tab goes back, whatever is chosen', { key: 'Tab', shiftKey: true }, chosen, undefined],
  ['Ctrl+Enter is not ours', { key: 'Enter', ctrlKey: true }, typed, undefined],
  ['Ctrl+Enter is held back by the list', { key: 'Enter', ctrlKey: true }, open, 'nothing'],
  ['Cmd+S is held back by the list', { key: 's', metaKey: true }, chosen, 'nothing'],
  ['Ctrl+A is the text’s', { key: 'a', ctrlKey: true }, chosen, undefined],
  ['an offer holds no shortcut back', { key: 'Enter', ctrlKey: true }, offer, undefined],
  ['Enter accepts an offer', { key: 'Enter' }, offer, 'choose'],
  ['Tab accepts no offer', { key: 'Tab' }, offer, 'takeAll'],
  ['Enter expands a group', { key: 'Enter' }, { ...open, choice: 'expand' }, 'choose'],
  ['Tab expands no group', { key: 'Tab' }, { ...open, choice: 'expand' }, 'takeAll'],
  ['Tab takes who was written to before', { key: 'Tab' }, recent, 'choose'],
  ['Delete forgets who was written to before', { key: 'Delete' }, recent, 'forget'],
  ['Delete is the text’s within it', { key: 'Delete' }, { ...recent, isCaretAtEnd: false }, undefined],
  ['Delete forgets nobody else', { key: 'Delete' }, chosen, undefined],
  ['Escape closes the list', { key: 'Escape' }, open, 'dismiss'],
  ['Escape is not ours without the list', { key: 'Escape' }, typed, undefined],
  ['Arrow Down goes down the list', { key: 'ArrowDown' }, open, 'next'],
  ['Arrow Up goes up the list', { key: 'ArrowUp' }, open, 'previous'],
  ['Arrow Down opens a closed list', { key: 'ArrowDown' }, { ...open, isListOpen: false }, 'reopen'],
  ['Arrow Down is not ours without a list', { key: 'ArrowDown' }, typed, undefined],
  ['Alt leaves every key alone', { key: 'Enter', altKey: true }, chosen, undefined],
  ['Backspace goes to the chips when there is no text', { key: 'Backspace' }, empty, 'leaveBackwards'],
  ['Backspace is the text’s', { key: 'Backspace' }, { ...typed, isCaretAtStart: true }, undefined],
  ['Arrow Left goes to the chips from the start', { key: 'ArrowLeft' }, { ...typed, isCaretAtStart: true }, 'leaveBackwards'],
  ['Arrow Left moves in the text', { key: 'ArrowLeft' }, typed, undefined],
  ['Shift+Arrow Left selects', { key: 'ArrowLeft', shiftKey: true }, empty, undefined],
  ['Arrow Right goes to the chips from right to left', { key: 'ArrowRight' }, { ...empty, isRightToLeft: true }, 'leaveBackwards'],
  ['Arrow Right is the text’s', { key: 'ArrowRight' }, empty, undefined],
  ['a letter is the text’s', { key: 'x' }, chosen, undefined],
])('%s', (_, press, state, action) => {
  expect(inputAction({ key: '', ...plain, ...press }, state)).toBe(action)
})
