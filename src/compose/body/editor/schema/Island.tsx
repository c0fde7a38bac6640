/**
 * A block that the editor cannot hold without loss: it is shown, can be removed, and is sent as it came. How such a block
 * is shown is fetched when there is one; until then, and where that cannot be, its words are.
 */
import { Node } from '@tiptap/core'

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
      const raw = String(node.attrs['source']?.raw ?? '')
      root.append(raw.replaceAll(/<[^>]*>/g, ' '))
      import('#compose/body/html/toShownHtml.ts').then(
        ({ toShownHtml }) => root.replaceChildren(toShownHtml(raw, none)),
        () => undefined,
      )
      return { dom }
    },
})
