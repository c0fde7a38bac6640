/** Text that is hard to read on its background: under the contrast WCAG 2.2 asks for (1.4.3). */
import { toColor } from '#compose/body/document/color.ts'
import { declarationsOf } from '#compose/body/html/css.ts'
import type { Finding } from './finding.ts'
import { contrast } from './contrast.ts'
import { firstWords } from './firstWords.ts'

const leastContrast = 4.5

/** Each run of text by the colours nearest to it; one where nobody chose a colour is read in the reader's own. */
export function reviewColors(page: ParentNode & Node): Finding[] {
  const findings: Finding[] = []
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    const words = firstWords(textContent ?? '')
    const ink = nearest(parentElement, ['color'])
    const paper = nearest(parentElement, ['background-color', 'background'])
    if (words === '' || (!ink && !paper)) continue
    if (contrast(ink ?? '#000000', paper ?? '#ffffff') < leastContrast)
      findings.push({ kind: 'lowContrast', place: { text: words }, name: words })
  }
  return findings
}

function nearest(from: Element | null, names: readonly string[]): string | undefined {
  for (let at = from; at; at = at.parentElement) {
    const declarations = declarationsOf(at)
    for (const name of names) {
      const color = toColor(declarations.get(name) ?? '')
      if (color) return color
    }
  }
  return undefined
}
