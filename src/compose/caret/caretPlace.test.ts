// @vitest-environment jsdom
/** The caret as data: read on one page, put there on another. */
import { afterEach, expect, test } from 'vitest'
import { readCaret } from './caretPlace.ts'
import { setCaret } from './setCaret.ts'

afterEach(() => document.body.replaceChildren())

function show(body: string) {
  document.body.innerHTML = `
    <div class="composer-fields">
      <div data-field="to"><input id="to" value="ada@x.org"></div>
      <div data-field="subject"><input id="subject" value="Plan"></div>
    </div>
    <div class="composer-body" data-field="body">
      <div id="text" contenteditable="true" tabindex="0">${body}</div>
      <div data-field="attachments"><button id="remove">x</button></div>
    </div>
    <button id="send">Send</button>`
}
const at = (id: string) => document.getElementById(id)!
const find = (path: readonly number[]) =>
  path.reduce<Node>((node, index) => node.childNodes[index]!, at('text'))

test('in a line', () => {
  show('')
  const field = at('subject') as HTMLInputElement
  field.focus()
  field.setSelectionRange(1, 3)
  const caret = readCaret()!
  show('')
  expect(setCaret(caret)).toBe(true)
  expect(document.activeElement).toBe(at('subject'))
  const { selectionStart, selectionEnd } = at('subject') as HTMLInputElement
  expect([selectionStart, selectionEnd]).toEqual([1, 3])
})

const text = '<p>One</p><ul><li>Two <b>bold</b></li></ul>'

test.each([
  [[0, 0], 2, [1, 0, 1, 0], 1],
  [[1, 0, 0], 4, [1, 0, 0], 4],
  [[], 2, [], 2],
])('in the text: %j %i to %j %i, backwards too', (from, start, to, end) => {
  for (const isBackward of [false, true]) {
    show(text)
    at('text').focus()
    const ends = [find(from), start, find(to), end] as const
    if (isBackward) getSelection()!.setBaseAndExtent(ends[2], ends[3], ends[0], ends[1])
    else getSelection()!.setBaseAndExtent(...ends)
    const caret = JSON.parse(JSON.stringify(readCaret())) as NonNullable<
      ReturnType<typeof readCaret>
    >
    show(text)
    expect(setCaret(caret)).toBe(true)
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!
    const [head, tail] = isBackward ? [to, from] : [from, to]
    expect([anchorNode, focusNode]).toEqual([find(head), find(tail)])
    expect([anchorOffset, focusOffset]).toEqual(isBackward ? [end, start] : [start, end])
  }
})

test('a text that became shorter: the nearest place', () => {
  show(text)
  const caret = { place: 'body', isRich: true, anchor: [1, 0, 1, 0, 9], head: [1, 0, 1, 0, 9] }
  show('<p>O</p>')
  expect(setCaret(caret)).toBe(true)
  expect(getSelection()!.anchorNode?.textContent).toBe('O')
})

test('elsewhere there is none, and a field that is not here takes nothing', () => {
  show('')
  for (const id of ['send', 'remove']) {
    at(id).focus()
    expect(readCaret()).toBeUndefined()
  }
  expect(setCaret({ place: 'cc', isRich: false, anchor: [0], head: [0] })).toBe(false)
  expect(document.activeElement).toBe(at('remove'))
})
