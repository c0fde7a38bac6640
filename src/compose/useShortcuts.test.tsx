// @vitest-environment jsdom
/** Which keys send and save, and when they are left alone. */
import { cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useShortcuts } from './useShortcuts.tsx'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

function press(key: KeyboardEventInit): { done: string[]; isTaken: boolean } {
  const done: string[] = []
  renderHook(() =>
    useShortcuts({
      send: () => done.push('send'),
      save: () => done.push('save'),
      help: () => done.push('help'),
    }),
  )
  const isTaken = !fireEvent.keyDown(document.body, key)
  return { done, isTaken }
}

test.each<[KeyboardEventInit, string[]]>([
  [{ key: 'Enter', ctrlKey: true }, ['send']],
  [{ key: 'Enter', metaKey: true }, ['send']],
  [{ key: 's', ctrlKey: true }, ['save']],
  [{ key: 'S', code: 'KeyS', metaKey: true }, ['save']],
  [{ key: 'ы', code: 'KeyS', ctrlKey: true }, ['save']],
  [{ key: 'o', code: 'KeyS', ctrlKey: true }, []],
  [{ key: 'Enter' }, []],
  [{ key: 's' }, []],
  [{ key: '?', shiftKey: true }, ['help']],
  [{ key: '/', ctrlKey: true }, ['help']],
  [{ key: '?', ctrlKey: true, altKey: true }, []],
  [{ key: 's', ctrlKey: true, shiftKey: true }, []],
  [{ key: 'Enter', ctrlKey: true, altKey: true }, []],
  [{ key: 'Enter', ctrlKey: true, isComposing: true }, []],
])('%j', (key, wanted) => {
  const { done, isTaken } = press(key)
  expect(done).toEqual(wanted)
  expect(isTaken).toBe(wanted.length > 0)
})

test('a key held down acts no second time, and is kept from the browser', () => {
  expect(press({ key: 's', ctrlKey: true, repeat: true })).toEqual({ done: [], isTaken: true })
})

test('what a list or a dialog takes is not taken twice', () => {
  const list = document.body.appendChild(document.createElement('input'))
  list.addEventListener('keydown', (event) => event.preventDefault())
  const done: string[] = []
  renderHook(() =>
    useShortcuts({
      send: () => done.push('send'),
      save: () => done.push('save'),
      help: () => done.push('help'),
    }),
  )
  fireEvent.keyDown(list, { key: 'Enter', ctrlKey: true })
  expect(done).toEqual([])
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.setAttribute('open', '')
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  expect(done).toEqual([])
})

test('“?” in a field is text; Ctrl+/ asks for the list there too', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const done: string[] = []
  renderHook(() => useShortcuts({ help: () => done.push('help') }))
  fireEvent.keyDown(field, { key: '?', shiftKey: true })
  expect(done).toEqual([])
  fireEvent.keyDown(field, { key: '/', ctrlKey: true })
  expect(done).toEqual(['help'])
})
