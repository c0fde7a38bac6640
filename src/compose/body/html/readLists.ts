/** Lists by the names the editor reads: the kind of number or bullet. Only items stand in a list. */
import { declarationsOf } from './css.ts'

export const listTypes: Readonly<Record<string, string>> = {
  ...{ 'lower-alpha': 'a', 'lower-latin': 'a', 'upper-alpha': 'A', 'upper-latin': 'A' },
  ...{ 'lower-roman': 'i', 'upper-roman': 'I', circle: 'circle', square: 'square' },
  ...{ a: 'a', A: 'A', i: 'i', I: 'I' },
}

export function readLists(fragment: ParentNode) {
  // One that is split adds another behind itself, which is looked at in its turn.
  const lists = [...fragment.querySelectorAll<HTMLElement>('ul, ol')]
  for (let list = lists.shift(); list; list = lists.shift()) {
    readType(list)
    countDown(list)
    const rest = splitAtValues(list)
    if (rest) lists.unshift(rest)
    readStart(list)
    adopt(list)
    for (const item of list.children) beginWithLine(item)
  }
}

function readType(list: HTMLElement) {
  const said = numberKind(list) ?? numberKind(list.firstElementChild) ?? ''
  // A deeper list has another bullet of itself.
  const isDisc = said === 'disc' && list.parentElement?.closest('ul, ol')
  const type = isDisc ? said : listTypes[said]
  const isNumber = /^[aAiI]$/.test(type ?? '')
  if (type && isNumber === (list.tagName === 'OL')) list.dataset['type'] = type
}

/** Numbers that count down each say themselves. */
function countDown(list: HTMLElement) {
  if (!list.hasAttribute('reversed')) return
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  const first = Number(list.getAttribute('start') ?? items.length)
  list.removeAttribute('reversed')
  items.forEach((item, index) => {
    if (!item.hasAttribute('value')) item.setAttribute('value', String(first - index))
  })
}

/** An item begins with a line, which may be empty; else a list in it would stand beside it. */
function beginWithLine(item: Element) {
  const first = [...item.childNodes].find(
    (node) => !(node instanceof Text) || /[^ \t\r\n]/.test(node.data),
  )
  if (first instanceof Element && /^(?:UL|OL|TABLE|BLOCKQUOTE|HR)$/.test(first.tagName))
    item.prepend(document.createElement('div'))
}

/** As its style or its attribute says it. */
export function numberKind(element: Element | null): string | undefined {
  if (!element) return undefined
  const style = declarationsOf(element)
  const said = style.get('list-style-type') ?? style.get('list-style')?.split(/\s/)[0]
  return said?.toLowerCase() ?? element.getAttribute('type') ?? undefined
}

/** The number of the first item, however it was said. */
function readStart(list: HTMLElement) {
  const first = [...list.children].find(({ tagName }) => tagName === 'LI')
  const value = first?.getAttribute('value')
  if (value && /^\d{1,6}$/.test(value)) list.setAttribute('start', value)
}

/** An item with a number of its own, in the middle, begins a list of its own. */
function splitAtValues(list: HTMLElement): HTMLElement | undefined {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  const at = items.findIndex(
    (item, index) => index > 0 && /^\d{1,6}$/.test(item.getAttribute('value') ?? ''),
  )
  if (list.tagName !== 'OL' || at < 0) return undefined
  const next = list.cloneNode(false) as HTMLElement
  next.append(...items.slice(at))
  list.after(next)
  return next
}

/** A list right in a list, as Outlook and Google write deeper levels, belongs to the item before it. */
function adopt(list: HTMLElement) {
  for (const child of [...list.children]) {
    if (child.tagName !== 'UL' && child.tagName !== 'OL') continue
    const item =
      child.previousElementSibling ?? list.insertBefore(document.createElement('li'), child)
    item.append(child)
  }
}
