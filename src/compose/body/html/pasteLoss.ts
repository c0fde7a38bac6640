/**
 * What of a pasted page the editor could not take: pictures, the columns of tables, the numbers of lists.
 * Pictures nobody sees and tables of one column, which lay out a page, are no loss.
 */
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { readSign, type ListSign } from './listSign.ts'
import { listTypes } from './readLists.ts'

export type PasteLoss = {
  readonly inlineImages: number
  readonly tables: number
  readonly hasOtherNumbers: boolean
}

/** `pasted`: the page as parseInert.ts gives it. Nothing where nothing was lost. */
export function pasteLoss(pasted: ParentNode, taken: DocumentNode): PasteLoss | undefined {
  const inlineImages =
    [...pasted.querySelectorAll('img')].filter(isSeen).length - countOf('image', taken)
  const tables =
    [...pasted.querySelectorAll('table')].filter(hasColumns).length - countOf('table', taken)
  const hasOtherNumbers = numbersOf(pasted).join() !== takenNumbers(taken).join()
  return inlineImages > 0 || tables > 0 || hasOtherNumbers
    ? { inlineImages: Math.max(inlineImages, 0), tables: Math.max(tables, 0), hasOtherNumbers }
    : undefined
}

function isSeen(image: Element): boolean {
  return ['width', 'height'].every((side) => !/^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))
}

function hasColumns(table: Element): boolean {
  return [...table.querySelectorAll('tr')].some(
    (row) => row.closest('table') === table && row.children.length > 1,
  )
}

/** The number of each item as it was seen, in the order of the page; Word draws them as text. */
function numbersOf(pasted: ParentNode): string[] {
  let before: ListSign | undefined
  return [...pasted.querySelectorAll('ol > li, p[data-style*="mso-list" i]')].flatMap((item) => {
    if (item.tagName === 'LI') return [numberOf(item)]
    const drawn = item.querySelector('[data-style*="mso-list:Ignore" i]')?.textContent?.trim() ?? ''
    const sign = readSign(drawn, before)
    before = sign
    return sign.isNumber ? [numberText(sign.type, sign.number)] : []
  })
}

function numberOf(item: Element): string {
  const list = item.parentElement
  const kind =
    styleOf(item) ?? item.getAttribute('type') ?? styleOf(list) ?? list?.getAttribute('type') ?? '1'
  const items = [...(list?.children ?? [])].filter(({ tagName }) => tagName === 'LI')
  const isReversed = list?.hasAttribute('reversed')
  const first = wholeNumber(list, 'start') ?? (isReversed ? items.length : 1)
  let number = first
  for (const each of items) {
    number = wholeNumber(each, 'value') ?? number
    if (each === item) break
    number += isReversed ? -1 : 1
  }
  return numberText(/^(?:1|decimal)$/.test(kind) ? undefined : (listTypes[kind] ?? kind), number)
}

function numberText(type: unknown, number: number): string {
  return typeof type === 'string' ? `${type} ${number}` : `${number}`
}

function styleOf(element: Element | null): string | undefined {
  const style = element?.getAttribute('data-style') ?? ''
  return /list-style(?:-type)?:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase()
}

function wholeNumber(element: Element | null, name: string): number | undefined {
  const value = element?.getAttribute(name)?.trim() ?? ''
  return /^-?\d+$/.test(value) ? Number(value) : undefined
}

function takenNumbers({ type, attrs, content = [] }: DocumentNode): string[] {
  const first = Number(attrs?.['start'] ?? 1)
  return content.flatMap((node, index) => [
    ...(type === 'orderedList' ? [numberText(attrs?.['type'], first + index)] : []),
    ...takenNumbers(node),
  ])
}

function countOf(type: string, node: DocumentNode): number {
  const own = node.type === type ? 1 : 0
  return (node.content ?? []).reduce((sum, child) => sum + countOf(type, child), own)
}
