// @vitest-environment jsdom
/** What a paste loses is said once, and is gone with the next edit; Undo takes back the paste alone. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { said } from '#ui/announce.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'

let editor: Editor

beforeEach(() => {
  said.setState([], true)
  editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
  render(
    <I18nProvider>
      <EditorToolbar editor={editor} />
    </I18nProvider>,
  )
})

afterEach(() => {
  cleanup()
  editor.destroy()
})

function paste(html: string, text = '') {
  const data: Record<string, string> = { 'text/html': html, 'text/plain': text }
  const clipboardData = { getData: (kind: string) => data[kind] ?? '', files: [], items: [] }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData,
  })
  act(() => void editor.view.dom.dispatchEvent(event))
}

test('of what cannot be read nothing is pasted, and that is said', () => {
  const clipboardData = { getData: () => '', types: ['text/rtf'], files: [], items: [] }
  const event = new Event('paste', { bubbles: true, cancelable: true })
  act(() => void editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData })))
  expect(screen.getByText(t('body.pasteUnreadable'))).toBeTruthy()
  act(() => void editor.commands.insertContent('a'))
  expect(screen.queryByText(t('body.pasteUnreadable'))).toBeNull()
})

const notice = () => screen.queryByText(/^Not pasted/)?.textContent
const textItem = (sign: string) =>
  `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${sign}<span> </span></span>a</p>`
const row = '<tr><td>1</td><td>2</td></tr>'

test.each([
  ['a<img src="https://x.org/a.png"><img src="cid:b">', '2 images'],
  ['<ol reversed><li>x</li><li>y</li></ol>', t('body.pasteLostNumbers')],
])('of %s is lost: %s', (html, what) => {
  paste(html)
  expect(notice()).toBe(`Not pasted: ${what}.`)
  expect(said.getState().map(({ words }) => words)).toEqual([`Not pasted: ${what}.`])
})

test.each([
  '<p>a</p><ul><li>b</li></ul>',
  '<ol><li>a</li><li>b<ol><li>c</li></ol></li></ol>',
  '<ol start="3"><li>a</li><li>b</li></ol>',
  '<ol><li style="list-style-type:decimal">a</li></ol>',
  `${textItem('1.')}${textItem('2.')}`,
  textItem('·'),
  '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
  `<table>${row}${row}</table>`,
  '<ol type="a"><li>x</li></ol>',
  '<ol><li>x</li><li value="5">y</li></ol>',
  '<ol style="list-style-type: upper-roman"><li>x</li></ol>',
  `${textItem('3.')}${textItem('4.')}`,
  textItem('a)'),
  `${textItem('i.')}${textItem('ii.')}`,
  'a<img src="https://x.org/track.gif" width="1" height="1">',
  '<p data-pm-slice="1 1 []">a</p>',
])('of %s nothing is lost', (html) => {
  paste(html)
  expect(notice()).toBeUndefined()
  expect(said.getState()).toEqual([])
})

test('Undo takes back the paste, not what was typed right before', () => {
  act(() => editor.view.dispatch(editor.view.state.tr.insertText('typed ')))
  paste('<p>and <img src="x">pasted</p>')
  expect(readCopy(editor).text).toBe('typed and pasted')
  const [undo] = screen.getAllByRole('button', { name: 'Undo' })
  fireEvent.click(undo!)
  expect(readCopy(editor).text).toBe('typed ')
  expect(notice()).toBeUndefined()
})

test('the next edit ends it, moving the caret does not, Close does', () => {
  paste('a<img src="x">')
  act(() => void editor.commands.setTextSelection(1))
  expect(notice()).toBeDefined()
  act(() => void editor.commands.insertContent('b'))
  expect(notice()).toBeUndefined()
  paste('a<img src="x">')
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(notice()).toBeUndefined()
  expect(readCopy(editor).text).toContain('a')
})

test('of a picture that lies at an address a link is pasted', () => {
  act(() => editor.view.dispatch(editor.view.state.tr.insertText('typed')))
  paste('<img src="https://x.org/a.png">')
  expect(notice()).toBe('Not pasted: 1 image.')
  expect(readCopy(editor).text).toBe('typeda.png <https://x.org/a.png>')
})
