/**
 * What follows on what in a division: blocks, and the runs of text between them. Read twice, from the text and from
 * the nodes it became; only where both agree it is known how a block was written. Pure.
 */
import { blockNames, holdsBlocks, isBlock } from '#compose/body/html/blockNames.ts'
import type { CutElement } from './cutElements.ts'

/** `name`: of a block; none of a run. */
export type CutItem = { readonly start: number; readonly block?: CutElement }
export type NodeItem = HTMLElement | ChildNode[]

/** Nothing where a tag of text is around blocks. */
export function itemsOfText(html: string, { openEnd, closeStart, children }: CutElement) {
  const items: CutItem[] = []
  let isInRun = false
  const addRun = (from: number, to: number, isElement: boolean) => {
    const text = html
      .slice(from, to)
      .replace(/<!--[^]*?-->|<![^>]*>/g, (one) => ' '.repeat(one.length))
    const at = isElement ? 0 : text.search(/[^ \t\r\n]/)
    if (at < 0 || isInRun) return
    items.push({ start: from + at })
    isInRun = true
  }
  let end = openEnd
  for (const child of children) {
    addRun(end, child.start, false)
    end = child.end
    if (blockNames.has(child.name)) {
      items.push({ start: child.start, block: child })
      isInRun = false
    } else if (hasBlocks(child)) return undefined
    else if (isSeen(html, child)) addRun(child.start, child.end, true)
  }
  addRun(end, closeStart, false)
  return items
}

function hasBlocks({ children }: CutElement): boolean {
  return children.some((child) => blockNames.has(child.name) || hasBlocks(child))
}

/** Of Word's own elements (o:p) only the text is left. */
function isSeen(html: string, { name, openEnd, closeStart }: CutElement): boolean {
  return !name.includes(':') || /[^ \t\r\n]/.test(html.slice(openEnd, closeStart))
}

export function itemsOfNodes(holder: ParentNode): NodeItem[] | undefined {
  const items: NodeItem[] = []
  let run: ChildNode[] = []
  const end = () => {
    if (run.some((node) => !(node instanceof Text) || /[^ \t\r\n]/.test(node.data))) items.push(run)
    run = []
  }
  for (const child of holder.childNodes) {
    if (isBlock(child)) {
      end()
      items.push(child)
    } else if (child instanceof Element && holdsBlocks(child)) return undefined
    else run.push(child)
  }
  end()
  return items
}
