// @vitest-environment jsdom
/** What a picture names is fetched by nobody, also when the editor goes; in what is copied it is named. */
import { cleanup, render } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBodyEditor } from '#compose/body/editor/createBodyEditor.tsx'
import { EditorText } from '#compose/body/editor/EditorText.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'

const html = [
  '<p><img src="https://contoso.com/track.png" alt="Logo" width="20" height="10"></p>',
  '<ul><li><p><img src="cid:a@b" alt="Chart"></p></li></ul>',
].join('')
const named = ['https://contoso.com/track.png', 'cid:a@b']

let editor: Editor | undefined
const inPage = new Set<string>()

beforeEach(() => {
  inPage.clear()
  const setAttribute = Element.prototype.setAttribute
  vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (
    this: Element,
    name: string,
    value: string,
  ) {
    if (this instanceof HTMLImageElement && name === 'src' && this.ownerDocument === document)
      inPage.add(value)
    return setAttribute.call(this, name, value)
  })
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  editor?.destroy()
})

function setUp() {
  editor = createBodyEditor({ html }, () => undefined)
  const props = { label: 'Text', errorId: undefined, laysOutAll: true }
  render(<EditorText editor={editor} {...props} />, { wrapper: I18nProvider })
  return editor
}

test('shown, and gone with its message', () => {
  const { state } = setUp()
  expect(state.doc.textBetween(0, state.doc.content.size, '\n', (node) => node.type.name)).toBe(
    'image\nimage',
  )
  cleanup()
  expect([...inPage].filter((address) => named.includes(address))).toEqual([])
})

test('copied', () => {
  const { view, state } = setUp()
  const { dom } = view.serializeForClipboard(state.doc.slice(0, state.doc.content.size))
  const copied = [...dom.querySelectorAll('img')].map((image) => image.getAttribute('src'))
  expect(copied).toEqual(named)
  expect(dom.querySelector('img')?.width).toBe(20)
  expect(inPage.size).toBe(0)
})
