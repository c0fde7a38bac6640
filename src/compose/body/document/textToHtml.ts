/**
 * Plain text as HTML, just as documentToHtml.ts writes it, without the tree between: the page needs it before
 * the editor is there.
 */
import { directionOf } from './direction.ts'
import { textLines } from './documentNode.ts'
import { escapeText } from './escapeText.ts'
import { keepSpaces } from './keptSpaces.ts'

export function textToHtml(text: string): string {
  const lines = textLines(text)
  if (lines.every((line) => line === '')) return ''
  const [only = ''] = lines
  if (lines.length === 1 && directionOf(only) !== 'rtl') return escapeText(keepSpaces(only))
  return lines.map(lineHtml).join('')
}

function lineHtml(line: string): string {
  const dir = directionOf(line) === 'rtl' ? ' dir="rtl"' : ''
  return `<div${dir}>${escapeText(keepSpaces(line)) || '<br>'}</div>`
}
