// @vitest-environment jsdom
/** Pictures in what is pasted: those that carry their bytes become files, others leave their description or a link. */
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { imagesOf } from './imageSource.ts'
import { readDataUrl } from './readDataUrl.ts'

let editor: Editor
let added: File[]

beforeEach(() => {
  added = []
  editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
  imagesOf(editor).setState({
    add: (files) => {
      added.push(...files)
      return files.map((file) => ({ file, src: `cid:${file.name}@mail-composer` }))
    },
  })
})
afterEach(() => editor.destroy())

function paste(html: string, files: readonly File[] = []) {
  const getData = (kind: string) => (kind === 'text/html' ? html : '')
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const clipboardData = { getData, files, items: [] }
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
  return readCopy(editor)
}

const data = 'data:image/png;base64,iVBORw0KGgo='

test('a picture with its bytes is a file, where it stood', () => {
  const { html } = paste(`<p>Before</p><p><img src="${data}" alt="Plan"></p><p>After</p>`)
  expect(html).toMatch(/Before.*<img src="cid:Plan\.png@mail-composer" alt="Plan".*After/)
  expect(added).toMatchObject([{ name: 'Plan.png', type: 'image/png', size: 8 }])
})

test('several are taken at once, each where it stood; of one that cannot be shown the description stays', () => {
  const svg = 'data:image/svg+xml;base64,PHN2Zz4='
  const { html } = paste(
    `<img src="${data}" alt="A"><img src="${svg}" alt="B"><img src="${data}" alt="C">`,
  )
  expect(html).toMatch(/cid:A\.png@mail-composer.*B.*cid:C\.png@mail-composer/)
  expect(added.map(({ name }) => name)).toEqual(['A.png', 'C.png'])
})

test('a browser’s copy of a picture, HTML beside its file, is taken once', () => {
  const file = new File(['x'], 'shot.png', { type: 'image/png' })
  expect(paste(`<img src="${data}">`, [file]).html.match(/<img/g)).toHaveLength(1)
  expect(added).toEqual([file])
})

test('a picture alone, as a file of the clipboard', () => {
  const file = new File(['x'], 'shot.png', { type: 'image/png' })
  expect(paste('', [file]).html).toContain('cid:shot.png@mail-composer')
  expect(added).toEqual([file])
})

test('what was copied here comes back with its pictures', () => {
  const copied = '<p data-pm-slice="1 1 []">a<img src="cid:1@mail-composer" alt="x"></p>'
  expect(paste(copied).html).toContain('<img src="cid:1@mail-composer" alt="x"')
  expect(added).toEqual([])
})

test.each([
  [
    'that lies at an address',
    '<img src="https://x.org/a.png" alt="Plan">',
    'Plan <https://x.org/a.png>',
  ],
  ['of a message somewhere else', '<img src="cid:image001@x" alt="Plan">', 'Plan'],
  ['of a local file', '<img src="file:///C:/a.png" alt="Plan">', 'Plan'],
  ['that would run', '<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="Plan">', 'Plan'],
])('a picture %s is told of by its description', (_name, html, text) => {
  expect(paste(html).text).toBe(text)
  expect(added).toEqual([])
})

test.each([
  ['data:image/png;base64,iVBORw0KGgo=', 'a/b:c', 'abc.png'],
  ['data:image/jpeg;base64,AAAA', '', 'image.jpg'],
  ['data:image/png;base64,%%%', 'x', undefined],
  ['data:text/html;base64,AAAA', 'x', undefined],
  ['data:image/svg+xml;base64,AAAA', 'x', undefined],
])('%s as a file', (src, alt, name) => {
  expect(readDataUrl(src, alt)?.name).toBe(name)
})
