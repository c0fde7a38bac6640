/**
 * What blocks say besides their text, under the names the editor reads (editor/schema/blockAttributes.tsx).
 * What it has no name for is kept as it is for a draft (`foreign`), and left out of a paste.
 */
import { alignments, indentStep, mostIndents } from '#compose/body/document/blockAttributes.ts'
import { directionOf } from '#compose/body/document/direction.ts'
import { blockNames } from './blockNames.ts'
import { declarationsOf, toPixels, toStyle } from './css.ts'

export function readBlockStyles(fragment: ParentNode, keepsForeign: boolean) {
  for (const element of fragment.querySelectorAll<HTMLElement>('*')) {
    if (!blockNames.has(element.tagName)) continue
    readPlace(element)
    readDirection(element)
    if (keepsForeign) keepForeign(element)
  }
}

function readPlace(element: HTMLElement) {
  const style = declarationsOf(element)
  const said = (style.get('text-align') ?? element.getAttribute('align') ?? '').toLowerCase()
  const align = alignments.find((one) => one === said)
  // "left" is what everything is that says nothing.
  if (align && align !== 'left' && !/^(?:TABLE|TR)$/.test(element.tagName))
    element.dataset['align'] = align
  const steps = indentOf(style)
  if (steps) element.dataset['indent'] = String(steps)
}

/** Only whole steps of ours; any other margin is another program's, and kept as such. */
function indentOf(style: ReadonlyMap<string, string>): number {
  const margin = toPixels(style.get('margin-left')) ?? toPixels(style.get('margin-right'))
  const steps = (margin ?? 0) / indentStep
  return Number.isInteger(steps) && steps > 0 ? Math.min(steps, mostIndents) : 0
}

function readDirection(element: HTMLElement) {
  const said = element.getAttribute('dir')?.toLowerCase()
  if (said !== 'ltr' && said !== 'rtl') return
  const found = directionOf(element.textContent ?? '')
  if (found && found !== said) element.dataset['dir'] = said
}

const kept = ['class', 'lang', 'valign', 'bgcolor', 'width', 'height', 'nowrap', 'role']
const ofTables = ['border', 'cellpadding', 'cellspacing', 'align']
/** Given by marks and names of ours. */
const understood =
  /^(?:color|font(?:-.*)?|text-decoration.*|text-align|mso-.*|tab-stops|page-break.*|orphans|widows|letter-spacing|white-space|text-transform|word-spacing|-webkit-.*|caret-color)$/

function keepForeign(element: HTMLElement) {
  const isOfTable = /^(?:TABLE|TR|TD|TH)$/.test(element.tagName)
  const names = isOfTable ? [...kept, ...ofTables] : kept
  const foreign: Record<string, string> = {}
  for (const name of names) {
    const value = element.getAttribute(name)
    if (value !== null) foreign[name] = value
  }
  const indented = element.dataset['indent'] !== undefined
  const style = toStyle(
    [...declarationsOf(element)].filter(
      ([name]) => !understood.test(name) && !(indented && /^margin-(?:left|right)$/.test(name)),
    ),
  )
  if (style) foreign['style'] = style
  element.dataset['foreign'] = JSON.stringify(foreign)
}
