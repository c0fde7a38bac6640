/** Keys as people and assistive tools know them. */
import { expect, test } from 'vitest'
import { ariaShortcut, shownShortcut } from './shortcut.ts'

test.each([
  ['B', false, 'Ctrl+B', 'Control+B'],
  ['Shift+X', false, 'Ctrl+Shift+X', 'Control+Shift+X'],
  ['B', true, '⌘B', 'Meta+B'],
  ['Shift+X', true, '⇧⌘X', 'Meta+Shift+X'],
])('%s, apple %s', (keys, isApple, shown, aria) => {
  expect([shownShortcut(keys, isApple), ariaShortcut(keys, isApple)]).toEqual([shown, aria])
})
