// @vitest-environment jsdom
/** A picture is in the text or a file beside it, never both and never neither, however often that is undone. */
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { attachImage } from './attachImage.tsx'

const src = 'cid:1@mail-composer'
let editor: Editor
let listed: string[]
const file = new File(['x'], 'a.png', { type: 'image/png' })

beforeEach(() => {
  listed = []
  editor = createBodyEditor({ html: `<p>a<img src="${src}" alt="">b</p>` }, () => undefined)
})
afterEach(() => editor.destroy())

const attach = () => {
  let isListed = false
  attachImage(editor, { at: 2, src, file }, ({ name }, contentId) => ({
    put() {
      expect(isListed).toBe(false)
      isListed = true
      listed.push(`${name} ${contentId}`)
    },
    takeBack() {
      isListed = false
      listed.pop()
    },
  }))
}
const state = () => [readCopy(editor).html.includes(src), listed.length]

test('undone and done again, it is where it is said to be', () => {
  attach()
  expect(listed).toEqual(['a.png 1@mail-composer'])
  expect(state()).toEqual([false, 1])
  editor.commands.undo()
  expect(state()).toEqual([true, 0])
  editor.commands.redo()
  expect(state()).toEqual([false, 1])
  editor.commands.undo()
  attach()
  expect(state()).toEqual([false, 1])
  editor.commands.undo()
  expect(state()).toEqual([true, 0])
  editor.commands.redo()
  expect(state()).toEqual([false, 1])
})

test('what else is written and undone changes nothing of it', () => {
  attach()
  editor.commands.insertContentAt(1, 'c')
  editor.commands.undo()
  expect(state()).toEqual([false, 1])
  editor.commands.undo()
  editor.commands.insertContentAt(1, 'c')
  editor.commands.undo()
  expect(state()).toEqual([true, 0])
})
