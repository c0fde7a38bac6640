/**
 * Notes beside each block that came with its own HTML how we would write it: as long as it says that, it is
 * sent as it came. What we would have written just so is a block of ours, and needs no note.
 */
import { blockHtml, documentToHtml } from './documentToHtml.ts'
import { readsAs, type Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'
import { firstTag } from './source.ts'

export function settleSources(message: DocumentNode): DocumentNode {
  const content = (message.content ?? []).map((block) => settle(block, 'ltr'))
  return { ...message, content: content.length === 1 ? content.map(settleOnly(message)) : content }
}

/** Alone, a line of ours has no tag; one that came with a tag keeps it. */
function settleOnly({ content = [] }: DocumentNode) {
  const raw = content[0]?.attrs?.['source']
  return (only: DocumentNode): DocumentNode => {
    if (only.type !== 'paragraph' || typeof raw !== 'string') return only
    const { source: _, ...attrs } = only.attrs ?? {}
    void _
    const bare = withoutForeign({ ...only, attrs })
    if (documentToHtml({ type: 'doc', content: [bare] }) === raw) return bare
    const plain = blockHtml({ ...only, attrs }, 'ltr')
    return { ...only, attrs: { ...attrs, source: { raw, plain } } }
  }
}

function settle(block: DocumentNode, around: Direction): DocumentNode {
  const { source: raw, ...attrs } = block.attrs ?? {}
  if (block.type === 'island') return { ...block, attrs: { source: { raw, plain: '' } } }
  if (block.type === 'division' || block.type === 'blockquote') return settleWithin(block, around)
  if (typeof raw !== 'string') return block
  const theirs = { ...block, attrs }
  const ours = withoutForeign(theirs)
  const own = blockHtml(ours, around)
  if (own === raw) return ours
  // The line ends of a page are no reason to take it for another program's.
  if (own === raw.trim()) return withSource(ours, raw, own)
  return withSource(theirs, raw, blockHtml(theirs, around))
}

function withSource(block: DocumentNode, raw: string, plain: string): DocumentNode {
  return plain === raw ? block : { ...block, attrs: { ...block.attrs, source: { raw, plain } } }
}

/** Its blocks are settled one by one, and its tags by themselves. */
function settleWithin(block: DocumentNode, around: Direction): DocumentNode {
  const { source, ...attrs } = block.attrs ?? {}
  const reads = readsAs(block) ?? around
  const content = (block.content ?? []).map((one) => settle(one, reads))
  const theirs = { ...block, attrs, content }
  const ours = { ...theirs, attrs: withoutForeign({ ...block, attrs, content: [] }).attrs ?? {} }
  const [own, their] = [ours, theirs].map((one) => firstTag(blockHtml(one, around)))
  const tags = source as { readonly open?: string; readonly close?: string } | null | undefined
  if (tags?.open === undefined || tags.close === undefined) return own === their ? ours : theirs
  const { open, close } = tags
  const tag = block.type === 'division' ? 'div' : 'blockquote'
  if (own === open && close === `</${tag}>`) return ours
  const kept = own === open.trim() ? ours : theirs
  const plain = (kept === ours ? own : their) ?? ''
  return { ...kept, attrs: { ...kept.attrs, source: { raw: open, plain, end: close } } }
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
