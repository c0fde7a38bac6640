/**
 * The lines of a table: chosen for all of it, or as the program that wrote it has them. Word's engine reads them from
 * each cell.
 */
import { foreignOf, type ForeignAttributes } from './blockAttributes.ts'
import { lineColor } from './blockStyles.ts'
import type { DocumentNode } from './documentNode.ts'

export type Borders = 'all' | 'none'

export function bordersOf({ attrs }: DocumentNode): Borders | undefined {
  const borders = attrs?.['borders']
  return borders === 'all' || borders === 'none' ? borders : undefined
}

export function borderStyle(borders: Borders): string {
  return borders === 'all' ? `border:1px solid ${lineColor}` : 'border:none'
}

/** The lines of another program give way to those that were chosen. */
export function withoutBorders(foreign: ForeignAttributes): ForeignAttributes {
  const { style, ...rest } = foreign
  const kept = style
    ?.split(/;\s*/)
    .filter((one) => !/^border(?!-(?:collapse|spacing))/i.test(one.trim()))
    .join('; ')
  return { ...rest, ...(kept && { style: kept }) }
}

/** Of one that another program wrote: any of its cells has one, or all by an attribute. */
export function hasBorders(table: DocumentNode): boolean {
  const chosen = bordersOf(table)
  if (chosen) return chosen === 'all'
  const foreign = foreignOf(table)
  if (!foreign) return true
  const cells = (table.content ?? []).flatMap(({ content = [] }) => content)
  const isSaid = cells.some((cell) => isLine(foreignOf(cell)?.['style']))
  return isSaid || Number(foreign['border'] ?? 0) > 0
}

function isLine(style = ''): boolean {
  const lines = [
    ...style.matchAll(/(?:^|;)\s*border(?:-(?:top|left|right|bottom))?\s*:\s*([^;]+)/gi),
  ]
  return lines.some(([, value = '']) => !/\bnone\b|^0(?:px|pt)?(?:\s|$)/i.test(value.trim()))
}
