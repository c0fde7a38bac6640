/**
 * What of a pasted page the editor could not take: pictures, the columns of tables, the numbers of lists.
 * Pictures nobody sees and tables of one column, which lay out a page, are no loss.
 */
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { removeHidden } from './hiddenText.ts'
import { parseInert } from './parseInert.ts'
import { takeClassStyles } from './programs/classStyles.ts'
import { readSign, type ListSign } from './programs/listSign.ts'
import { drawnBullet } from './programs/slideLists.ts'
import { emojiOf } from './readImages.ts'
import { listTypes, numberKind } from './readLists.ts'

export type PasteLoss = {
  readonly inlineImages: number
  readonly tables: number
  readonly hasOtherNumbers: boolean
}

/** Nothing where nothing was lost. */
export function pasteLoss(html: string, taken: DocumentNode): PasteLoss | undefined {
  const pasted = parseInert(html)
  takeClassStyles(html, pasted)
  removeHidden(pasted)
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
  // It came as a character: an emoji, a bullet, a check mark.
  if (emojiOf(image) || image.closest('[data-style*="mso-list:Ignore" i], [role="checkbox"]'))
    return false
  return ['width', 'height'].every((side) => !/^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))
}

function hasColumns(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false
  return [...table.querySelectorAll('tr')].some(
    (row) => row.closest('table') === table && row.children.length > 1,
  )
}

const drawnNumber = 'p[data-style*="mso-list" i] [data-style*="mso-list:Ignore" i]'

/** The number of each item as it was seen, in the order of the page; Word draws them as text. */
function numbersOf(pasted: ParentNode): string[] {
  const before = new Map<string, ListSign>()
  const items = [...pasted.querySelectorAll('li, [data-style*="mso-" i]')]
  return items.flatMap((item) => {
    if (item.tagName === 'LI') return item.matches('ol > li') ? [numberOf(item)] : []
    if (!item.matches(`${drawnNumber}, ${drawnBullet}`)) return []
    const drawn = item.textContent?.trim() ?? ''
    const holder = item.closest('p, div')?.getAttribute('data-style') ?? ''
    const level = /level\d|margin-left:[^;]*/i.exec(holder)?.[0] ?? ''
    const sign = readSign(drawn, before.get(level))
    before.set(level, sign)
    // "2.1" is said by no list.
    if (/\d\.\d/.test(drawn)) return [drawn]
    return sign.isNumber ? [numberText(sign.type, sign.number)] : []
  })
}

function numberOf(item: Element): string {
  const list = item.parentElement
  const kind = numberKind(item) ?? numberKind(list) ?? '1'
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
