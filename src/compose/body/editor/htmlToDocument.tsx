/** HTML of ours, or a stored message's, as the message the editor makes of it. */
import { getSchema } from '@tiptap/core'
import { DOMParser as MessageParser } from '@tiptap/pm/model'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { settleSources } from '#compose/body/document/settleSources.ts'
import { markRawBlocks } from '#compose/body/html/source/rawBlocks.ts'
import { sanitizeHtml } from '#compose/body/html/sanitizeHtml.ts'
import { tidyDraft } from '#compose/body/html/tidyHtml.ts'
import { bodyExtensions } from './bodyExtensions.tsx'

export const parser = MessageParser.fromSchema(getSchema(bodyExtensions))

/**
 * Blocks of another program remember how they were written, as long as they are not changed. One of which the
 * editor would lose words, pictures or rows becomes an island.
 */
export function htmlToDocument(html: string): DocumentNode {
  const fragment = sanitizeHtml(html)
  markRawBlocks(fragment, html)
  tidyDraft(fragment)
  fragment.querySelectorAll<HTMLElement>('[data-raw]').forEach(keepUnheld)
  return settleSources(parser.parse(fragment).toJSON() as DocumentNode)
}

/** As a text of ours: nothing of it is kept as it was written. */
export function htmlToOwnDocument(html: string): DocumentNode {
  const fragment = sanitizeHtml(html)
  tidyDraft(fragment)
  return parser.parse(fragment).toJSON() as DocumentNode
}

function keepUnheld(block: HTMLElement) {
  const holder = document.createElement('div')
  holder.append(block.cloneNode(true))
  const { childCount, firstChild } = parser.parse(holder)
  if (
    childCount === 1 &&
    firstChild &&
    measure(firstChild.toJSON() as DocumentNode) === measureOf(block)
  )
    return
  const island = document.createElement('div')
  island.dataset['island'] = ''
  island.dataset['raw'] = block.dataset['raw']
  block.replaceWith(island)
}

/** What must not get lost: the words without their spaces, pictures, the cells of tables, items of lists. */
function measureOf(block: Element): string {
  const count = (names: string) => block.querySelectorAll(names).length
  return toMeasure(block.textContent ?? '', count('img'), count('td, th'), count('li'))
}

function measure(node: DocumentNode): string {
  const all = flatten(node)
  const count = (...types: string[]) => all.filter(({ type }) => types.includes(type)).length
  const words = all.map(({ text = '' }) => text).join('')
  return toMeasure(words, count('image'), count('tableCell', 'tableHeader'), count('listItem'))
}

function toMeasure(words: string, ...counts: number[]): string {
  return [words.replaceAll(/\s/g, ''), ...counts].join('\n')
}

function flatten(node: DocumentNode): DocumentNode[] {
  return [node, ...(node.content ?? []).flatMap(flatten)]
}
