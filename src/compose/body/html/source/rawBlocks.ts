/**
 * Writes each block of a draft down as it came, before anything is read of it: the editor keeps it with the
 * block (`data-raw`), and with a division or a quote how its tags were written (`data-open`, `data-close`).
 * Text between blocks becomes a block, written down without a tag.
 */
import { canAct } from './canAct.ts'
import { holdsBlocks, isBlock } from '#compose/body/html/blockNames.ts'
import { cutElements, type CutElement } from './cutElements.ts'
import { itemsOfNodes, itemsOfText, type NodeItem } from './cutItems.ts'

export function markRawBlocks(fragment: DocumentFragment, html: string) {
  const root = cutElements(html)
  if (!root || !markAsCut(fragment, root, html)) markAsRead(fragment)
}

/** `from`: where the first item begins, with what nobody sees before it. */
function markAsCut(holder: ParentNode & Node, cut: CutElement, html: string): boolean {
  const items = itemsOfText(html, cut)
  const nodes = itemsOfNodes(holder)
  if (!items || items.length !== nodes?.length) return false
  const isSame = items.every(({ block }, index) => block?.name === nameOf(nodes[index]))
  if (!isSame) return false
  items.forEach(({ start, block }, index) => {
    const isFirst = index === 0 && cut.name === ''
    const from = isFirst ? 0 : start
    const to = items[index + 1]?.start ?? cut.closeStart
    const node = nodes[index]
    if (Array.isArray(node)) markRun(node, html.slice(from, to))
    else if (node && block) markBlock(node, block, html, { from, to })
  })
  return true
}

function nameOf(item: NodeItem | undefined): string | undefined {
  return Array.isArray(item) ? undefined : item?.tagName
}

type Range = { readonly from: number; readonly to: number }

function markBlock(node: HTMLElement, block: CutElement, html: string, { from, to }: Range) {
  if (!isContainer(node)) {
    const raw = html.slice(from, to)
    node.dataset['raw'] = canAct(raw) ? rawHtml(node) : raw
    return
  }
  const first = itemsOfText(html, block)?.[0]
  if (!first || !markAsCut(node, block, html)) return markAsRead(node)
  const open = html.slice(from, first.start)
  if (canAct(open)) return
  node.dataset['open'] = open
  node.dataset['close'] = html.slice(block.closeStart, to)
}

function markRun(run: readonly ChildNode[], raw: string) {
  const line = document.createElement('div')
  run[0]?.before(line)
  line.append(...run)
  if (!canAct(raw)) line.dataset['raw'] = raw
}

/** Not well-formed: as the browser understands it. */
function markAsRead(parent: ParentNode) {
  for (const child of parent.children) {
    if (isContainer(child)) markAsRead(child)
    else if (isBlock(child)) child.dataset['raw'] = rawHtml(child)
  }
}

function isContainer(element: Element): boolean {
  return (
    /^(?:DIV|BLOCKQUOTE|CENTER|SECTION|ARTICLE|MAIN)$/.test(element.tagName) && holdsBlocks(element)
  )
}

/** Styles by their own name again (muteInlineCode.ts). */
function rawHtml(element: Element): string {
  return element.outerHTML.replaceAll(/(<[a-z][^<>]*?)\sdata-style=/gi, '$1 style=')
}
