/** Shortcuts on five layouts and more: by what a key types, and by its place where that is no Latin letter. */
import { expect, test } from 'vitest'
import { pressedShortcut, type Press } from './shortcuts.ts'

const press = (key: string, code: string, more: Partial<Press> = {}, isApple = false) =>
  pressedShortcut(
    {
      ...{ key, code, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false },
      ...{ isComposing: false, keyCode: 0, getModifierState: () => false, ...more },
    },
    isApple,
  )
const shift = { shiftKey: true }

test.each<[string, string, string, string | undefined, Partial<Press>?]>([
  ['US', 'k', 'KeyK', 'link'],
  ['US, Caps Lock', 'K', 'KeyK', 'link'],
  ['US', 'Enter', 'Enter', 'send'],
  ['US', '(', 'Digit9', 'quote', shift],
  ['US', '\\', 'Backslash', 'clearFormatting'],
  ['US', ']', 'BracketRight', 'indent'],
  ['Russian', 'л', 'KeyK', 'link'],
  ['Russian, Caps Lock', 'Л', 'KeyK', 'link'],
  ['Russian', 'и', 'KeyB', 'bold'],
  ['Russian', 'ы', 'KeyS', 'save'],
  ['Russian', 'я', 'KeyZ', 'undo'],
  ['Russian', 'Я', 'KeyZ', 'redo', shift],
  ['Russian', 'Ч', 'KeyX', 'strikethrough', shift],
  ['Ukrainian', 'і', 'KeyS', 'save'],
  ['Greek', 'κ', 'KeyK', 'link'],
  ['Greek', 'β', 'KeyB', 'bold'],
  ['Greek', 'υ', 'KeyY', 'redoAgain'],
  ['Hebrew', 'ל', 'KeyK', 'link'],
  ['Hebrew', 'נ', 'KeyB', 'bold'],
  ['Hebrew', 'ד', 'KeyS', 'save'],
  ['Arabic', 'ن', 'KeyK', 'link'],
  ['Korean', 'ㅏ', 'KeyK', 'link'],
  ['AZERTY', 'z', 'KeyW', 'undo'],
  ['AZERTY', 'w', 'KeyZ', undefined],
  ['AZERTY', '9', 'Digit9', 'quote', shift],
  ['AZERTY', 'ç', 'Digit9', undefined],
  ['QWERTZ', 'z', 'KeyY', 'undo'],
  ['QWERTZ', 'y', 'KeyZ', 'redoAgain'],
  ['QWERTZ', ')', 'Digit9', 'quote', shift],
  ['Dvorak', 'k', 'KeyV', 'link'],
  ['Dvorak', 't', 'KeyK', undefined],
  ['Dvorak', 's', 'Semicolon', 'save'],
  ['Dvorak', 'o', 'KeyS', undefined],
  ['Dvorak', ';', 'KeyZ', undefined],
  ['Turkish', 'i', 'Quote', 'italic'],
  ['Apple', 'k', 'KeyK', 'link', { ctrlKey: false, metaKey: true }],
])('%s: %s on %s is %s', (_, ...[key, code, wanted, more]) => {
  expect(press(key, code, more)).toBe(wanted)
})

test.each<[string, string, boolean, Partial<Press>, string | undefined]>([
  ['Alt+Q', 'q', false, { altKey: true, ctrlKey: false }, 'palette'],
  ['Alt+Q, Cyrillic', 'й', false, { altKey: true, ctrlKey: false }, 'palette'],
  ['Control+Q on Apple', 'q', true, {}, 'palette'],
  ['Option+Q on Apple', 'œ', true, { altKey: true, ctrlKey: false }, undefined],
  ['Command+Q on Apple', 'q', true, { metaKey: true, ctrlKey: false }, undefined],
  ['Ctrl+Q on others', 'q', false, {}, undefined],
  ['Ctrl+Alt+Q, as AltGr', 'q', false, { altKey: true }, undefined],
])('%s', (_, key, ...[isApple, more, wanted]) => {
  expect(press(key, 'KeyQ', more, isApple)).toBe(wanted)
})

test.each<[string, Partial<Press>]>([
  ['no Ctrl', { ctrlKey: false }],
  ['Alt', { altKey: true }],
  ['AltGr as Windows says it', { altKey: true, getModifierState: () => true }],
  ['AltGr as others say it', { getModifierState: (name) => name === 'AltGraph' }],
  ['an input method composes', { isComposing: true }],
  ['an input method takes the key', { keyCode: 229 }],
  ['Shift where it is another', shift],
])('none with %s', (_, more) => {
  expect(press('k', 'KeyK', more)).toBeUndefined()
})
