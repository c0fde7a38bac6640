/**
 * Hands the alignment of cells and divisions down to the lines in them, for only lines keep one; and what a quote
 * without a border does, which is an indent.
 */
import { alignments, indentStep, type Align } from '#compose/body/document/blockAttributes.ts'
import { holdsBlocks, renameElement } from './blockNames.ts'
import { declarationsOf, toPixels } from './css.ts'

const lines = 'p, div, h1, h2, h3, h4, h5, h6'

type Known = Map<Element, Align | undefined>

export function handDownPlaces(fragment: ParentNode) {
  readIndents(fragment)
  const known: Known = new Map()
  fragment.querySelectorAll('td, th').forEach((cell) => wrapAligned(cell, known))
  for (const line of fragment.querySelectorAll(lines)) {
    if (holdsBlocks(line) || alignOf(line)) continue
    const align = alignAround(line, known)
    if (align) line.setAttribute('align', align)
  }
}

export function alignOf(element: Element): Align | undefined {
  const style = declarationsOf(element).get('text-align')
  const said = (style ?? element.getAttribute('align') ?? '').toLowerCase()
  return alignments.find((one) => one === said)
}

/** Where a table stands says nothing of its words. `known`: what was found before, holder by holder. */
function alignAround(element: Element, known: Known): Align | undefined {
  const holder = element.parentElement
  if (!holder) return undefined
  const own = holder.tagName === 'TABLE' ? undefined : alignOf(holder)
  if (!known.has(holder)) known.set(holder, own ?? alignAround(holder, known))
  return known.get(holder)
}

/** Words right in a cell become a line. */
function wrapAligned(cell: Element, known: Known) {
  const align = alignOf(cell) ?? alignAround(cell, known)
  const isSaid = align !== undefined && align !== 'left'
  if (!isSaid || holdsBlocks(cell) || cell.textContent?.trim() === '') return
  const line = document.createElement('div')
  line.append(...cell.childNodes)
  cell.append(line)
}

/** As Gmail and others indent. */
function readIndents(fragment: ParentNode) {
  for (const quote of fragment.querySelectorAll('blockquote[data-style*="border"]')) {
    const style = declarationsOf(quote)
    if (!/^(?:none|0(?:px)?)\b/i.test(style.get('border') ?? '') || style.has('border-left'))
      continue
    const division = renameElement(quote, 'div')
    division.removeAttribute('data-style')
    const within = [...division.querySelectorAll(lines)].filter((line) => !holdsBlocks(line))
    for (const line of holdsBlocks(division) ? within : [division]) {
      const margin = toPixels(declarationsOf(line).get('margin-left')) ?? 0
      const said = line.getAttribute('data-style') ?? ''
      line.setAttribute('data-style', `${said};margin-left:${margin + indentStep}px`)
    }
  }
}
