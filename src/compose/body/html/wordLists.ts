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
    const last = open[item.level - 1]
    const sign = readSign(item.sign, last?.sign)
    if (last && breaksOff(last.sign, sign)) open.length = item.level - 1
    while (open.length < item.level) {
      const isInnermost = open.length === item.level - 1
      const parent = open.at(-1)?.list
      open.push(openList(parent, paragraph, sign, isInnermost))
    }
    const entry = document.createElement('li')
    entry.append(...paragraph.childNodes)
    const innermost = open[item.level - 1]
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
function openList(
  parent: HTMLElement | undefined,
  paragraph: Element,
  sign: ListSign,
  isInnermost: boolean,
): Open {
  const list = document.createElement(sign.isNumber && isInnermost ? 'ol' : 'ul')
  if (isInnermost && sign.isNumber && sign.number !== 1)
    list.setAttribute('start', String(sign.number))
  if (isInnermost && sign.type) list.setAttribute('type', sign.type)
  if (!parent) paragraph.before(list)
  else (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list)
  return { list, sign }
}
