/** A block that the editor cannot hold without loss: it is shown, can be removed, and is sent as it came. */
import { Node } from '@tiptap/core'
import { toShownHtml } from '#compose/body/html/toShownHtml.ts'

const none: ReadonlyMap<string, string> = new Map()

export const Island = Node.create({
  name: 'island',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({
    source: {
      default: null,
      rendered: false,
      parseHTML: (element: HTMLElement) => element.dataset['raw'] ?? null,
    },
  }),
  parseHTML: () => [{ tag: 'div[data-island]', priority: 70 }],
  renderHTML: ({ node }) => [
    'div',
    { 'data-island': '', 'data-raw': String(node.attrs['source']?.raw) },
  ],
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('div')
      dom.className = 'editor-island'
      dom.contentEditable = 'false'
      const root = dom.attachShadow({ mode: 'open' })
      root.append(toShownHtml(String(node.attrs['source']?.raw ?? ''), none))
      return { dom }
    },
})
