// @vitest-environment jsdom
/** What a keyboard covers, by the numbers browsers give; and that the CSS hears of it. */
import { expect, test } from 'vitest'
import { followKeyboard, keyboardInset } from './keyboardInset.ts'

test.each([
  ['no keyboard', { height: 660, offsetTop: 0, scale: 1 }, 660, 0],
  ['iOS with its keyboard', { height: 330, offsetTop: 0, scale: 1 }, 660, 330],
  ['iOS, scrolled within the page', { height: 330, offsetTop: 120, scale: 1 }, 660, 210],
  ['Android, where the page is lower', { height: 330, offsetTop: 0, scale: 1 }, 330, 0],
  ['zoomed by two fingers', { height: 330, offsetTop: 100, scale: 2 }, 660, 0],
  ['bouncing at the end', { height: 660, offsetTop: 12.4, scale: 1 }, 660, 0],
])('%s', (_, viewport, pageHeight, inset) => {
  expect(keyboardInset(viewport, pageHeight)).toBe(inset)
})

test('the style of the page follows the viewport', () => {
  const visualViewport = Object.assign(new EventTarget(), { height: 200, offsetTop: 0, scale: 1 })
  followKeyboard({ visualViewport } as unknown as Window)
  visualViewport.dispatchEvent(new Event('resize'))
  const { style } = document.documentElement
  expect(style.getPropertyValue('--keyboard-inset')).toBe(`${innerHeight - 200}px`)
})
