/**
 * Writes each block of a draft down as it came, before anything is read of it: the editor keeps it with the
 * block (`data-raw`). A division of blocks is no block itself; what it says is kept with it (readBlockStyle.ts).
 */
import { holdsBlocks, isBlock } from './blockNames.ts'

export function markRawBlocks(parent: ParentNode) {
  for (const child of parent.children) {
    if (isContainer(child)) markRawBlocks(child)
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
