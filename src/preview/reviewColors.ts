/** Text that is hard to read on its background: under the contrast WCAG 2.2 asks for (1.4.3). */
import { toColor } from '#compose/body/document/color.ts'
import type { Finding } from './finding.ts'
import { contrast } from './contrast.ts'
import { styleOf } from './styleOf.ts'

const leastContrast = 4.5

export function reviewColors(page: ParentNode): Finding[] {
  const findings: Finding[] = []
  for (const element of page.querySelectorAll('*')) {
    const own = styleOf(element)
    const isColored = 'color' in own || 'background-color' in own || 'background' in own
    const words = ownWords(element)
    if (!isColored || words === '') continue
    const ink = nearest(element, ['color']) ?? '#000000'
    const paper = nearest(element, ['background-color', 'background']) ?? '#ffffff'
    if (contrast(ink, paper) < leastContrast)
      findings.push({ kind: 'lowContrast', place: { text: words }, name: words })
  }
  return findings
}

/** The first words that stand in the element itself, or in what only marks them. */
function ownWords(element: Element): string {
  return element.textContent.trim().split(/\s+/).slice(0, 5).join(' ')
}

function nearest(element: Element, names: readonly string[]): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at)
    for (const name of names) {
      const color = style[name] && toColor(style[name])
      if (color) return color
    }
  }
  return undefined
}
