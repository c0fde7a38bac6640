/**
 * What a block says besides its text: how it is aligned and indented, and what came with it from another
 * program and is kept (`foreign`: names and values of attributes that may be sent). Pure.
 */
import { startSide, type Direction } from './direction.ts'
import type { DocumentNode } from './documentNode.ts'
import { escapeText } from './escapeText.ts'

export type Align = 'left' | 'center' | 'right' | 'justify'

export const alignments: readonly Align[] = ['left', 'center', 'right', 'justify']

/** Pixels of one step, as Outlook and Gmail indent. */
export const indentStep = 40
export const mostIndents = 12

export type ForeignAttributes = Readonly<Record<string, string>>

/** Nothing for a block of ours, which has styles of ours; those of another program bring their own, or none. */
export function foreignOf({ attrs }: DocumentNode): ForeignAttributes | undefined {
  const foreign = attrs?.['foreign']
  return typeof foreign === 'object' && foreign !== null
    ? (foreign as ForeignAttributes)
    : undefined
}

function alignOf({ attrs }: DocumentNode): Align | undefined {
  return alignments.find((align) => align === attrs?.['align'])
}

function indentOf({ attrs }: DocumentNode): number {
  const indent = attrs?.['indent']
  return typeof indent === 'number' ? Math.min(Math.max(Math.trunc(indent), 0), mostIndents) : 0
}

/**
 * The attributes of a tag; `style` and `more` are those of the block itself, and win over foreign ones.
 * `reads`: the side an indent is on follows from it, for Word's engine knows no logical margins.
 */
export function attributesHtml(
  block: DocumentNode,
  style: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
  reads: Direction = 'ltr',
): string {
  const { style: kept, ...foreign } = foreignOf(block) ?? {}
  const said = [...(kept ? [kept] : []), ...style, ...placeOf(block, reads)].join('; ')
  const all = { ...foreign, ...more, ...(said && { style: said }) }
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('')
}

function placeOf(block: DocumentNode, reads: Direction): string[] {
  const align = alignOf(block)
  const indent = indentOf(block)
  return [
    ...(align ? [`text-align:${align}`] : []),
    ...(indent > 0 ? [`margin-${startSide(reads)}:${indent * indentStep}px`] : []),
  ]
}
