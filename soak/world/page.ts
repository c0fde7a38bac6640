/** For the soak test: the `window` and `document` of a tab without components: events, and no element. */
import { JSDOM } from 'jsdom'

/** Where nodes are made that no page shows. */
const nodes = new JSDOM().window.document

export function createPage(): EventTarget {
  const page = new EventTarget()
  const nothing = { activeElement: null, querySelector: () => null, querySelectorAll: () => [] }
  return Object.assign(page, nothing, {
    documentElement: new EventTarget(),
    createElement: nodes.createElement.bind(nodes),
    createDocumentFragment: nodes.createDocumentFragment.bind(nodes),
  })
}
