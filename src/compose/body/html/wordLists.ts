/**
 * Word writes list items as paragraphs with `mso-list:l0 level1 lfo1` in their style and the bullet
 * as text in a span with `mso-list:Ignore`. Rebuilds real lists from them, nested by level, with their numbers.
 */
import { readSign, type ListSign } from './listSign.ts'

type TextItem = { readonly list: string; readonly level: number; readonly sign: string }
type Open = { readonly list: HTMLElement; sign: ListSign }

export function rebuildWordLists(fragment: DocumentFragment) {
  let open: Open[] = []
  let before: TextItem | undefined
  for (const paragraph of fragment.querySelectorAll('p[data-style*="mso-list"]')) {
    const item = takeItem(paragraph)
    if (!item) continue
    const goesOn = paragraph.previousElementSibling === open[0]?.list && item.list === before?.list
    open = goesOn ? open.slice(0, item.level) : []
    // A level that was skipped would need an item that nobody wrote.
    const level = Math.min(item.level, open.length + 1)
    const last = open[level - 1]
    const sign = readSign(item.sign, last?.sign)
    if (last && breaksOff(last.sign, sign)) open.length = level - 1
    if (open.length < level) open.push(openList(open.at(-1)?.list, paragraph, sign))
    const entry = document.createElement('li')
    entry.append(...paragraph.childNodes)
    const innermost = open.at(-1)
    innermost?.list.append(entry)
    if (innermost) innermost.sign = sign
    paragraph.remove()
    before = item
  }
}

/** The list before has come to its end: a number that does not follow, or another kind. */
function breaksOff(before: ListSign, sign: ListSign): boolean {
  if (before.isNumber !== sign.isNumber || before.type !== sign.type) return true
  return sign.isNumber && sign.number !== before.number + 1
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
function openList(parent: HTMLElement | undefined, paragraph: Element, sign: ListSign): Open {
  const list = document.createElement(sign.isNumber ? 'ol' : 'ul')
  if (sign.isNumber && sign.number !== 1) list.setAttribute('start', String(sign.number))
  if (sign.type) list.setAttribute('type', sign.type)
  if (!parent) paragraph.before(list)
  else (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list)
  return { list, sign }
}
