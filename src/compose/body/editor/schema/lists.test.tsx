// @vitest-environment jsdom
/** Tab is for the items of a list; anywhere else it leaves the text. */
import { expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'

const list = '<ul><li>a</li><li>b</li></ul>'

test.each([
  ['the second item', list, true, '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['the first item', '<ul><li>b</li></ul>', false, '<ul><li>b</li></ul>'],
  ['an empty line below a list', `${list}<div><br></div>`, false, `${list}<div><br></div>`],
  ['a line below a list', `${list}<div>c</div>`, false, `${list}<div>c</div>`],
])('Tab in %s', (_place, html, isTaken, after) => {
  const editor = createBodyEditor({ html }, () => undefined)
  const { doc } = editor.state
  let at = 0
  doc.descendants((node, place) => {
    if (node.isTextblock) at = place + 1
  })
  editor.commands.setTextSelection(at)
  const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(event)
  expect([event.defaultPrevented, readCopy(editor).html]).toEqual([isTaken, after])
  editor.destroy()
})
