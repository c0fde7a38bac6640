/**
 * Notes beside each block that came with its own HTML how we would write it: as long as it says that, it is
 * sent as it came. What we would have written just so is a block of ours, and needs no note.
 */
import { blockHtml } from './documentToHtml.ts'
import { readsAs, type Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'

export function settleSources(message: DocumentNode): DocumentNode {
  return { ...message, content: (message.content ?? []).map((block) => settle(block, 'ltr')) }
}

function settle(block: DocumentNode, around: Direction): DocumentNode {
  const { source: raw, ...attrs } = block.attrs ?? {}
  if (block.type === 'island') return { ...block, attrs: { source: { raw, plain: '' } } }
  if (typeof raw !== 'string') return settleWithin(block, readsAs(block) ?? around)
  const theirs = { ...block, attrs }
  const ours = withoutForeign(theirs)
  if (blockHtml(ours, around) === raw) return ours
  const plain = blockHtml(theirs, around)
  return plain === raw ? theirs : { ...block, attrs: { ...attrs, source: { raw, plain } } }
}

/** A quote, or a division: its blocks are settled one by one. */
function settleWithin(block: DocumentNode, reads: Direction): DocumentNode {
  if (block.type !== 'division' && block.type !== 'blockquote') return block
  const content = (block.content ?? []).map((one) => settle(one, reads))
  const isOurs = openingOf(block, reads) === openingOf(withoutForeign(block), reads)
  return { ...(isOurs ? withoutForeign(block) : block), content }
}

function openingOf(block: DocumentNode, reads: Direction): string {
  return blockHtml({ ...block, content: [] }, reads)
}

function withoutForeign(block: DocumentNode): DocumentNode {
  const { foreign: _, ...attrs } = block.attrs ?? {}
  void _
  return {
    ...block,
    ...(block.attrs && { attrs }),
    ...(block.content && { content: block.content.map(withoutForeign) }),
  }
}
