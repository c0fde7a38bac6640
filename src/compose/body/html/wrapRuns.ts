/** Text between blocks becomes a block of its own, so that each line of it is one line in the editor. */
import { blockNames, holdsBlocks, isBlock } from './blockNames.ts'

export function wrapRuns(fragment: DocumentFragment) {
  const holders = [fragment, ...fragment.querySelectorAll('div, b, blockquote, td, th')]
  for (const holder of holders) {
    if (hasBlock(holder)) wrapIn(holder)
  }
}

function hasBlock(holder: ParentNode): boolean {
  return [...holder.children].some((child) => isBlock(child) || holdsBlocks(child))
}

function wrapIn(holder: ParentNode & Node) {
  let run: ChildNode[] = []
  const end = (before: ChildNode | null) => {
    if (run.some(isSeen)) {
      const line = document.createElement('div')
      holder.insertBefore(line, before)
      line.append(...run)
    }
    run = []
  }
  for (const child of [...holder.childNodes]) {
    const isInline =
      !(child instanceof Element) || !(blockNames.has(child.tagName) || holdsBlocks(child))
    if (isInline) run.push(child)
    else end(child)
  }
  end(null)
}

function isSeen(node: ChildNode): boolean {
  return node instanceof Text ? /[^ \t\r\n]/.test(node.data) : node instanceof Element
}
