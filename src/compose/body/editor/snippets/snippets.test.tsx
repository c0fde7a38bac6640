// @vitest-environment jsdom
/** A slash at the start of a word finds snippets; one of them takes the slash's place, and nothing else changes. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signing } from '#compose/body/signature/signing.ts'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { matchSnippets, readQuery } from './snippetQuery.ts'
import { SnippetMenu } from './SnippetMenu.tsx'

const snippets = [
  { id: '1', name: 'Thanks', html: '<div>Thank you, {firstName}{other}!</div>' },
  { id: '2', name: 'Terms', html: '<div>One</div><ul><li>Two</li></ul>' },
  { id: '3', name: 'Our terms', html: '<div><b>Bold</b></div>' },
]

let editor: Editor

beforeEach(() => {
  fillGapsOfJsdom()
  Element.prototype.scrollIntoView = () => undefined
  signing.setState({ snippets, values: () => ({ firstName: 'Alex' }) })
  editor = createBodyEditor({ text: 'Hi ', anchor: 3, head: 3 }, () => undefined)
  document.body.append(editor.view.dom)
  render(<SnippetMenu editor={editor} />)
})
afterEach(() => {
  cleanup()
  editor.destroy()
})

const type = (text: string) =>
  [...text].forEach((sign) => act(() => editor.view.dispatch(editor.state.tr.insertText(sign))))
const press = (key: string) => act(() => void fireEvent.keyDown(editor.view.dom, { key }))
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const html = () => readCopy(editor).html

test.each([
  ['/', 0, ''],
  ['Hi /th', 3, 'th'],
  ['\ufffc/a', 1, 'a'],
  ['and/or', undefined, ''],
  ['https://', undefined, ''],
  ['1/2', undefined, ''],
  ['/a b', undefined, ''],
  ['//', undefined, ''],
])('%j is a query from %s: %j', (before, at, words) => {
  expect(readQuery(before)).toEqual(at === undefined ? undefined : { at, words })
})

test('names that begin with the words come first, without regard to case', () => {
  expect(matchSnippets(snippets, 'TERM').map(({ id }) => id)).toEqual(['2', '3'])
  expect(matchSnippets(snippets, '')).toHaveLength(3)
})

test('typed, chosen by Enter, filled in, taken back as one step', () => {
  type('/')
  expect(options()).toEqual(['Thanks', 'Terms', 'Our terms'])
  type('th')
  expect(options()).toEqual(['Thanks'])
  press('Enter')
  expect(html()).toBe('Hi Thank you, Alex{other}!')
  expect(options()).toEqual([])
  act(() => void editor.commands.undo())
  expect(html()).toBe('Hi /th')
})

test('the arrows go round; blocks stay blocks; the caret is behind them', () => {
  type('/')
  press('ArrowUp')
  const { dom } = editor.view
  expect(document.getElementById(dom.getAttribute('aria-activedescendant') ?? '')).toBe(
    screen.getByRole('option', { selected: true }),
  )
  press('ArrowUp')
  press('Tab')
  expect(html()).toBe('<div>Hi&nbsp;</div><div>One</div><ul><li>Two</li></ul>')
  type('!')
  expect(html()).toContain('<li>Two!</li>')
})

test('one in which nothing may be kept takes the slash away, and is no error', () => {
  const empty = { id: '4', name: 'Empty', html: '<script>x</script>' }
  act(() => signing.setState({ snippets: [empty] }))
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  type('/em')
  press('Enter')
  expect(html()).toBe('Hi&nbsp;')
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})

test('a click inserts as well', () => {
  type('/our')
  fireEvent.click(screen.getByRole('option', { name: 'Our terms' }))
  expect(html()).toBe('Hi <b>Bold</b>')
})

test('Escape leaves what was typed, and what follows it is text', () => {
  type('/')
  press('Escape')
  type('terms')
  expect(options()).toEqual([])
  expect(html()).toBe('Hi /terms')
  press('Enter')
  expect(options()).toEqual([])
})

test('a caret that comes to a slash opens nothing, and words without a snippet keep their keys', () => {
  type('/zzz')
  expect(options()).toEqual([])
  act(() => void editor.commands.setTextSelection(3))
  act(() => void editor.commands.setTextSelection(5))
  expect(options()).toEqual([])
})
