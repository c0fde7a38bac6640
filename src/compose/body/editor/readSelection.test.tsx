// @vitest-environment jsdom
/** A selection the editor has not heard of yet counts when the text is left, and for the keys of a command. */
import { NodeSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, type Handover } from './createBodyEditor.tsx'
import { readSelection } from './readSelection.tsx'

let editor: Editor | undefined

afterEach(() => {
  editor?.view.dom.remove()
  editor?.destroy()
})

function setUp(handover: Handover) {
  const made = createBodyEditor(handover, () => undefined)
  editor = made
  document.body.append(made.view.dom)
  const selected = () => {
    const { from, to } = made.state.selection
    return made.state.doc.textBetween(from, to, '|')
  }
  const select = (from: [Node, number], to: [Node, number]) =>
    document.getSelection()?.setBaseAndExtent(...from, ...to)
  return { made, view: made.view, selected, select }
}

const textOf = (dom: HTMLElement, at: number) => dom.querySelectorAll('p')[at]!.firstChild!

test.each([
  ['forwards', 0, 3, 'one'],
  ['backwards', 3, 0, 'one'],
  ['a part', 1, 2, 'n'],
])('%s', (_, from, to, text) => {
  const { view, select, selected } = setUp({ html: '<p>one</p><p>two</p>' })
  const node = textOf(view.dom, 0)
  select([node, from], [node, to])
  view.dom.dispatchEvent(new FocusEvent('blur'))
  expect(selected()).toBe(text)
  expect(view.state.selection.anchor > view.state.selection.head).toBe(from > to)
})

test.each([
  ['Ctrl+B', { key: 'b', ctrlKey: true }, 'one'],
  ['Command+B', { key: 'b', metaKey: true }, 'one'],
  ['a character, which the browser puts in its place', { key: 'b' }, ''],
])('before %s', (_, keys, text) => {
  const { view, select, selected } = setUp({ html: '<p>one</p>' })
  select([textOf(view.dom, 0), 0], [textOf(view.dom, 0), 3])
  view.dom.dispatchEvent(new KeyboardEvent('keydown', keys))
  expect(selected()).toBe(text)
})

test('over paragraphs', () => {
  const { view, select, selected } = setUp({ html: '<p>one</p><p>two</p>' })
  select([textOf(view.dom, 0), 1], [textOf(view.dom, 1), 2])
  readSelection(view)
  expect(selected()).toBe('ne|tw')
})

test('not a caret, what is elsewhere, nor in the place of what the editor selected', () => {
  const { view, select, selected, made } = setUp({ html: '<p>one</p><hr><p>two</p>' })
  select([textOf(view.dom, 0), 2], [textOf(view.dom, 0), 2])
  readSelection(view)
  expect(selected()).toBe('')
  const outside = document.body.appendChild(document.createElement('p'))
  outside.textContent = 'outside'
  select([outside, 0], [outside, 1])
  readSelection(view)
  expect(selected()).toBe('')
  made.view.dispatch(made.state.tr.setSelection(NodeSelection.create(made.state.doc, 5)))
  select([textOf(view.dom, 0), 0], [textOf(view.dom, 0), 3])
  readSelection(view)
  expect(made.state.selection).toBeInstanceOf(NodeSelection)
  outside.remove()
})
