/**
 * Word writes list items as paragraphs with `mso-list:l0 level1 lfo1` in their style and the bullet
 * as text in a span with `mso-list:Ignore`. Rebuilds real lists from them, nested by level.
 */
type TextItem = { readonly list: string; readonly level: number; readonly sign: string }

export function rebuildWordLists(fragment: DocumentFragment) {
  let open: Element[] = []
  let before: TextItem | undefined
  for (const paragraph of fragment.querySelectorAll('p[data-style*="mso-list"]')) {
    const item = takeItem(paragraph)
    if (!item) continue
    const goesOn = paragraph.previousElementSibling === open[0] && item.list === before?.list
    open = goesOn ? open.slice(0, item.level) : []
    while (open.length < item.level) open.push(openList(open.at(-1), paragraph, item.sign))
    const entry = document.createElement('li')
    entry.append(...paragraph.childNodes)
    open.at(-1)?.append(entry)
    paragraph.remove()
    before = item
  }
}

/** Reads the paragraph's place in its list and removes the bullet or number Word drew. */
function takeItem(paragraph: Element): TextItem | undefined {
  const style = paragraph.getAttribute('data-style') ?? ''
  const [, list, level] = /mso-list:\s*(l\d+)\s+level([1-9])\b/i.exec(style) ?? []
  if (!list || !level) return undefined
  const drawn = paragraph.querySelector('[data-style*="mso-list:Ignore" i]')
  drawn?.remove()
  return { list, level: Number(level), sign: drawn?.textContent?.trim() ?? '' }
}

/** A deeper list stands in the last item of the list it belongs to. */
function openList(parent: Element | undefined, paragraph: Element, sign: string): Element {
  const list = document.createElement(/^\(?[0-9a-z]{1,4}[.)]/i.test(sign) ? 'ol' : 'ul')
  if (!parent) paragraph.before(list)
  else (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list)
  return list
}
