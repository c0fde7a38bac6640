/**
 * Real lists from items that other programs write one by one, each with its level and the number or bullet it was
 * seen with.
 */
import { isBlock } from '#compose/body/html/blockNames.ts'
import type { ListSign } from './listSign.ts'

export type LooseItem = {
  /** The block that becomes the item. */
  readonly block: Element
  /** Items of another list never go on with this one. */
  readonly list: string
  readonly level: number
  /** `before`: the sign of the item before, on the same level. */
  readonly signAfter: (before: ListSign | undefined) => ListSign
}

type Open = { readonly list: HTMLElement; sign: ListSign }

export function buildLists(items: Iterable<LooseItem>) {
  let open: Open[] = []
  let before: LooseItem | undefined
  for (const item of items) {
    const isSame = item.list === before?.list
    const root = open[0]?.list
    const goesOn = isSame && item.block.previousElementSibling === root
    if (goesOn) open = open.slice(0, item.level)
    else open = isSame && item.level > 1 && takeBetween(root, item.block) ? open.slice(0, 1) : []
    addItem(open, item)
    before = item
  }
}

function addItem(open: Open[], { block, level: said, signAfter }: LooseItem) {
  // A level that was skipped would need an item that nobody wrote.
  const level = Math.min(said, open.length + 1)
  const last = open[level - 1]
  const sign = signAfter(last?.sign)
  if (last && breaksOff(last.sign, sign)) open.length = level - 1
  if (open.length < level) open.push(openList(open.at(-1)?.list, block, sign))
  const item = document.createElement('li')
  item.append(...block.childNodes)
  const innermost = open.at(-1)
  innermost?.list.append(item)
  if (innermost) innermost.sign = sign
  block.remove()
}

/** A deeper item behind other lines: they belong to the item above it, else it would stand without one. */
function takeBetween(root: Element | undefined, block: Element): boolean {
  const lines: Element[] = []
  let line = block.previousElementSibling
  for (; line && line !== root; line = line.previousElementSibling) {
    if (lines.length === 3 || !/^(?:P|DIV)$/.test(line.tagName)) return false
    lines.unshift(line)
  }
  if (!line) return false
  line.lastElementChild?.append(...lines)
  return true
}

/** The list before has come to its end: a number that does not follow, or another kind. */
function breaksOff(before: ListSign, sign: ListSign): boolean {
  if (before.isNumber !== sign.isNumber || before.type !== sign.type) return true
  return sign.isNumber && sign.number !== before.number + 1
}

/** A deeper list stands in the last item of the list it belongs to. */
function openList(parent: HTMLElement | undefined, block: Element, sign: ListSign): Open {
  const list = document.createElement(sign.isNumber ? 'ol' : 'ul')
  if (sign.isNumber && sign.number !== 1) list.setAttribute('start', String(sign.number))
  if (sign.type) list.setAttribute('type', sign.type)
  if (!parent) block.before(list)
  else (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list)
  return { list, sign }
}

/** Takes off divisions that hold nothing but the element, so that it stands beside what it follows. */
export function takeOutOfDivisions(element: Element) {
  for (let parent = element.parentElement; parent; parent = element.parentElement) {
    const isSole = [...parent.childNodes].every(
      (node) => node === element || (!isBlock(node) && !/[^\s]/.test(node.textContent ?? '')),
    )
    if (parent.tagName !== 'DIV' || !isSole) return
    parent.replaceWith(element)
  }
}
