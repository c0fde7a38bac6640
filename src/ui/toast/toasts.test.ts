import { afterEach, expect, test } from 'vitest'
import {
  dismissToast,
  endToast,
  endToastsAbout,
  keepNewest,
  notifications,
  showToast,
  toasts,
} from './toasts.ts'

afterEach(() => {
  toasts.setState([], true)
  notifications.setState([], true)
})

const titles = (store: typeof toasts) => store.getState().map(({ title }) => title)

test('at most two at once; what made room or left can be found again', () => {
  const [, second] = ['one', 'two', 'three'].map((title) => showToast({ title }))
  expect(titles(toasts)).toEqual(['two', 'three'])
  dismissToast(second!)
  expect(titles(toasts)).toEqual(['three'])
  keepNewest(0)
  expect(titles(toasts)).toEqual([])
  expect(titles(notifications)).toEqual(['one', 'two', 'three'])
})

test('what was done about it is over', () => {
  const [first, second] = ['one', 'two'].map((title) => showToast({ title }))
  dismissToast(first!)
  endToast(first!)
  endToast(second!)
  expect([titles(toasts), titles(notifications)]).toEqual([[], []])
  expect(showToast({ title: 'three' })).toBeGreaterThan(0)
})

test('of one thing there is one truth, the newest; of another one nothing changes', () => {
  showToast({ title: 'sending canceled', about: 'a' })
  showToast({ title: 'sent', about: 'b' })
  showToast({ title: 'sent', about: 'a' })
  expect(titles(toasts)).toEqual(['sent', 'sent'])
  expect(titles(notifications)).toEqual(['sent', 'sent'])
  const last = showToast({ title: 'discarded' })
  endToastsAbout('a')
  endToastsAbout('b')
  expect(titles(notifications)).toEqual(['discarded'])
  endToast(last)
  // A number is given once: what is ended later is not another one.
  expect(showToast({ title: 'next' })).toBeGreaterThan(last)
})

test('the list ends somewhere', () => {
  for (let count = 1; count <= 50; count++) showToast({ title: String(count) })
  expect(titles(notifications)).toHaveLength(20)
  expect(titles(notifications).at(-1)).toBe('50')
})
