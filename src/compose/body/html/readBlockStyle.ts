/**
 * What blocks say besides their text, under the names the editor reads (editor/schema/blockAttributes.tsx).
 * What it has no name for is kept as it is for a draft (`foreign`), and left out of a paste.
 */
import { indentStep, mostIndents } from '#compose/body/document/blockAttributes.ts'
import { directionOf } from '#compose/body/document/direction.ts'
import { blockNames } from './blockNames.ts'
import { declarationsOf, toPixels, toStyle } from './css.ts'
import { alignOf } from './handDownPlaces.ts'

export function readBlockStyles(fragment: ParentNode, keepsForeign: boolean) {
  for (const element of fragment.querySelectorAll<HTMLElement>('*')) {
    if (!blockNames.has(element.tagName)) continue
    readPlace(element, !keepsForeign)
    readDirection(element)
    if (keepsForeign) keepForeign(element)
  }
}

function readPlace(element: HTMLElement, isPaste: boolean) {
  const style = declarationsOf(element)
  const align = alignOf(element)
  // "left" is what everything is that says nothing.
  if (align && align !== 'left' && !/^(?:TABLE|TR)$/.test(element.tagName))
    element.dataset['align'] = align
  const steps = indentOf(style) || (isPaste ? indentOnPaper(style) : 0)
  if (steps) element.dataset['indent'] = String(steps)
}

/** Only whole steps of ours; any other margin is another program's, and kept as such. */
function indentOf(style: ReadonlyMap<string, string>): number {
  const margin = toPixels(style.get('margin-left')) ?? toPixels(style.get('margin-right'))
  const steps = (margin ?? 0) / indentStep
  return Number.isInteger(steps) && steps > 0 ? Math.min(steps, mostIndents) : 0
}

/** Writers measure in points and inches: half an inch is a step. What hangs out again is none. */
function indentOnPaper(style: ReadonlyMap<string, string>): number {
  const margin = style.get('margin-left') ?? style.get('margin-right') ?? ''
  if (!/(?:pt|in|cm|mm|pc)$/i.test(margin)) return 0
  const hanging = Math.min(toPixels(style.get('text-indent')) ?? 0, 0)
  const steps = Math.round(((toPixels(margin) ?? 0) + hanging) / indentStep)
  return Math.min(Math.max(steps, 0), mostIndents)
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
