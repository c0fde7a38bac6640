/** Keys as people and assistive tools know them. */
import { expect, test } from 'vitest'
import { ariaShortcut, shownAriaShortcut, shownShortcut } from './shortcut.ts'

test.each([
  ['B', false, 'Ctrl+B', 'Control+B'],
  ['Shift+X', false, 'Ctrl+Shift+X', 'Control+Shift+X'],
  ['B', true, '⌘B', 'Meta+B'],
  ['Shift+X', true, '⇧⌘X', 'Meta+Shift+X'],
  ['Alt+Q', false, 'Alt+Q', 'Alt+Q'],
  ['Alt+Q', true, '⌃Q', 'Control+Q'],
])('%s, apple %s', (keys, isApple, shown, aria) => {
  expect([shownShortcut(keys, isApple), ariaShortcut(keys, isApple)]).toEqual([shown, aria])
})

test.each([
  ['Control+S Meta+S', 'Ctrl+S', '⌘S'],
  ['Control+Shift+X', 'Ctrl+Shift+X', '⇧⌘X'],
  ['Meta+B', 'Ctrl+B', '⌘B'],
  ['', '', ''],
])('%s is shown for the keyboard that is there', (all, onOthers, onApple) => {
  expect(shownAriaShortcut(all, false)).toBe(onOthers)
  expect(shownAriaShortcut(all, true)).toBe(onApple)
})
