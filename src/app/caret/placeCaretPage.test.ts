// @vitest-environment jsdom
/** A message that comes onto the page takes the focus only from nothing in particular. */
import { afterEach, expect, test, vi } from 'vitest'
import { placeCaret } from './placeCaret.ts'

vi.useFakeTimers()
vi.stubGlobal('matchMedia', () => ({ matches: false }))

afterEach(() => {
  document.body.innerHTML = ''
})

function setUp(front = '') {
  document.body.innerHTML = `
    <main><div data-field="subject"><input name="subject" /></div><input name="other" /></main>
    <button name="opener"></button>${front}`
  const named = (name: string) => document.querySelector<HTMLElement>(`[name="${name}"]`)!
  return { main: document.querySelector('main')!, named, now: () => document.activeElement }
}

const frames = (count: number) => vi.advanceTimersByTime(count * 17)

test('from the page or from a button it goes to its field', () => {
  const { main, named, now } = setUp()
  named('opener').focus()
  placeCaret(main, 'subject')
  frames(3)
  expect(now()).toBe(named('subject'))
})

test('not from a field somebody went to meanwhile', () => {
  const { main, named, now } = setUp()
  placeCaret(main, 'subject')
  named('other').focus()
  frames(200)
  expect(now()).toBe(named('other'))
})

test.each([
  '<div role="dialog"><button name="inside"></button></div>',
  '<dialog open><input name="inside" /></dialog>',
  '<div role="menu"><button role="menuitem" name="inside"></button></div>',
])('not out of what is open in front, until that is closed: %s', (front) => {
  const { main, named, now } = setUp(front)
  named('inside').focus()
  placeCaret(main, 'subject')
  frames(10)
  expect(now()).toBe(named('inside'))
  named('inside').remove()
  frames(3)
  expect(now()).toBe(named('subject'))
})

test('nor later, when it has been open for long', () => {
  const { main, named, now } = setUp('<div role="dialog"><button name="inside"></button></div>')
  placeCaret(main, 'subject')
  named('inside').focus()
  frames(300)
  named('opener').focus()
  frames(300)
  expect(now()).toBe(named('opener'))
})
