/**
 * The styles of blocks as they are sent; EditorText.css shows the same. Sizes in points, which Word's engine
 * rounds least; no colour but the line of a quote, a grey that is seen on white and on black.
 */
import { startSide, type Direction } from './direction.ts'
import { codeFont } from './textStyles.ts'

export const lineColor = '#a6a6a6'

export const headingStyles = [
  'font-size:18pt; font-weight:600; margin:12pt 0 4pt',
  'font-size:14pt; font-weight:600; margin:10pt 0 3pt',
  'font-size:12pt; font-weight:600; margin:8pt 0 2pt',
  'font-size:11pt; font-weight:600; margin:8pt 0 2pt',
  'font-size:11pt; font-weight:600; margin:8pt 0 2pt',
  'font-size:11pt; font-weight:600; margin:8pt 0 2pt',
] as const

export function quoteStyle(reads: Direction): string {
  const side = startSide(reads)
  return `margin:0; border-${side}:3px solid ${lineColor}; padding-${side}:12px`
}

export const preStyle = `font-family:${codeFont}; white-space:pre-wrap; margin:0`
