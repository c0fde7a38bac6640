// @vitest-environment jsdom
/** After a paste: what was lost is said, the look can be chosen, each choice is one step, and the next edit ends it. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { said } from '#ui/announce.ts'
import { t } from '#testing/t.ts'
import { PasteBar } from './PasteBar.tsx'
import { sourceOf } from './pasteSource.ts'

let editor: Editor

beforeEach(() => {
  fillGapsOfJsdom()
  said.setState([], true)
  editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
  render(
    <I18nProvider>
      <PasteBar editor={editor} />
    </I18nProvider>,
  )
})

afterEach(() => {
  cleanup()
  editor.destroy()
})

function paste(html: string, text = '', types: readonly string[] = []) {
  const data: Record<string, string> = { 'text/html': html, 'text/plain': text }
  const clipboardData = { getData: (kind: string) => data[kind] ?? '', files: [], items: [], types }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData,
  })
  act(() => void editor.view.dom.dispatchEvent(event))
}

const type = (text: string) => act(() => editor.view.dispatch(editor.state.tr.insertText(text)))
const undo = () => act(() => void editor.commands.undo())
const html = () => readCopy(editor).html
const bar = () => screen.queryByRole('toolbar', { name: t('paste.options') })
const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const chosen = () => screen.getByRole('button', { pressed: true }).textContent

const textItem = (sign: string) =>
  `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${sign}<span> </span></span>a</p>`
const row = '<tr><td>1</td><td>2</td></tr>'
const losses = /couldn’t be loaded|lost/

test('of what cannot be read nothing is pasted, and that is said', () => {
  paste('', '', ['text/rtf'])
  expect(screen.getByText(t('paste.unreadable'))).toBeTruthy()
  expect(screen.queryByRole('button', { name: t('paste.textOnly') })).toBeNull()
  type('a')
  expect(screen.queryByText(t('paste.unreadable'))).toBeNull()
})

test.each([
  ['a<img src="https://x.org/a.png"><img src="cid:b">', t('paste.lostImages', { count: 2 })],
  ['<ol style="list-style-type:lower-greek"><li>x</li></ol>', t('paste.lostNumbers')],
])('of %s is lost: %s', (pasted, what) => {
  paste(pasted)
  expect(screen.getByText(what)).toBeTruthy()
  expect(said.getState().map(({ words }) => words)).toEqual([`${what} ${t('paste.hint')}`])
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
  '<ol reversed><li>x</li><li>y</li></ol>',
  '<ol style="list-style-type: upper-roman"><li>x</li></ol>',
  `${textItem('3.')}${textItem('4.')}`,
  textItem('a)'),
  `${textItem('i.')}${textItem('ii.')}`,
  'a<img src="https://x.org/track.gif" width="1" height="1">',
])('of %s nothing is lost', (pasted) => {
  paste(pasted)
  expect(screen.queryByText(losses)).toBeNull()
  expect(said.getState().map(({ words }) => words)).toEqual([t('paste.hint')])
})

test.each([
  ['lines of text', '<meta charset="utf-8"><p>a</p><div>b<br></div>'],
  ['what was copied here', '<p data-pm-slice="1 1 []" style="color:red">a</p>'],
  ['no HTML', ''],
])('of %s there is one look, and no choice', (_, pasted) => {
  paste(pasted, 'a')
  expect(bar()).toBeNull()
  expect(said.getState()).toEqual([])
})

const styled = '<p style="font-family:Georgia;color:#222222">one <b>two</b></p>'
const asWritten =
  'Dear Alex, <span style="font-family:Georgia; color:#222222">one <b>two</b></span>'

test('each look is one step of Undo, and the bar stays for the next', () => {
  type('Dear Alex, ')
  paste(styled, 'one two')
  expect(chosen()).toBe(t('paste.match'))
  expect(html()).toBe('Dear Alex, one <b>two</b>')
  choose(t('paste.keepSource'))
  expect(chosen()).toBe(t('paste.keepSource'))
  expect(html()).toBe(asWritten)
  choose(t('paste.textOnly'))
  expect(chosen()).toBe(t('paste.textOnly'))
  expect(html()).toBe('Dear Alex, one two')
  undo()
  expect(html()).toBe(asWritten)
  expect(bar()).toBeNull()
  undo()
  expect(html()).toBe('Dear Alex, one <b>two</b>')
  undo()
  expect(readCopy(editor).text).toBe('Dear Alex, ')
})

test('so it is where the clipboard takes long to read', () => {
  let now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000))
  type('Dear Alex, ')
  paste(styled, 'one two')
  choose(t('paste.keepSource'))
  expect(html()).toBe(asWritten)
  undo()
  expect(html()).toBe('Dear Alex, one <b>two</b>')
  undo()
  expect(readCopy(editor).text).toBe('Dear Alex, ')
  clock.mockRestore()
})

test('it takes the place of what was selected, in every look', () => {
  type('keep this word')
  act(() => void editor.commands.setTextSelection({ from: 6, to: 10 }))
  paste('<ul><li>x</li></ul>', 'x')
  choose(t('paste.textOnly'))
  expect(html()).toBe('keep x word')
  choose(t('paste.match'))
  choose(t('paste.textOnly'))
  expect(html()).toBe('keep x word')
})

test('without a text beside it, Text only is the words that were seen', () => {
  paste('<ul><li>x</li><li><b>y</b></li></ul>')
  choose(t('paste.textOnly'))
  expect(html()).toBe('<div>x</div><div>y</div>')
})

test('pictures are taken once, whatever the look', () => {
  let count = 0
  const add = (files: readonly File[]) =>
    files.map((file) => ({ file, src: `cid:${(count += 1)}@mail-composer` }))
  imagesOf(editor).setState({ add })
  paste('<p style="color:red">a<img alt="b" src="data:image/png;base64,iVBORw0KGgo="></p>', 'a')
  choose(t('paste.textOnly'))
  choose(t('paste.keepSource'))
  expect(html()).toContain('cid:1@mail-composer')
  expect(count).toBe(1)
})

test('Undo takes back the paste, not what was typed right before', () => {
  type('typed ')
  paste('<p>and <img src="x">pasted</p>')
  expect(readCopy(editor).text).toBe('typed and pasted')
  undo()
  expect(readCopy(editor).text).toBe('typed ')
  expect(bar()).toBeNull()
})

test('the next edit ends it, moving the caret does not, Close and Escape do', () => {
  paste('a<img src="x">')
  act(() => void editor.commands.setTextSelection(1))
  expect(bar()).not.toBeNull()
  type('b')
  expect(bar()).toBeNull()
  paste('a<img src="x">')
  choose(t('common.close'))
  expect(bar()).toBeNull()
  paste('a<img src="x">')
  fireEvent.keyDown(screen.getByRole('button', { name: t('paste.match') }), { key: 'Escape' })
  expect(bar()).toBeNull()
  expect(readCopy(editor).text).toContain('a')
})

test('of a picture that lies at an address a link is pasted', () => {
  type('typed')
  paste('<img src="https://x.org/a.png">')
  expect(screen.getByText(t('paste.lostImages', { count: 1 }))).toBeTruthy()
  expect(readCopy(editor).text).toBe('typeda.png <https://x.org/a.png>')
})

test.each([
  ['Word', '<p class=MsoNormal>a</p>'],
  ['Excel', '<meta name=ProgId content=Excel.Sheet><table></table>'],
  ['Google Docs', '<b style="font-weight:normal;" id="docs-internal-guid-1">a</b>'],
  ['Google Sheets', '<google-sheets-html-origin><table></table>'],
  [undefined, '<p>Word</p>'],
])('%s is named as the source', (source, pasted) => {
  expect(sourceOf(pasted)).toBe(source)
})
