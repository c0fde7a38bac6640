/** What other programs wrote that Outlook for Windows, Gmail or Apple Mail does not show (unsupportedCss.json). */
import type { Finding } from './finding.ts'
import { firstWords } from './firstWords.ts'
import { declarationsOf } from '#compose/body/html/css.ts'
import unsupported from './unsupportedCss.json'

const programsOf: Readonly<Record<string, readonly string[]>> = unsupported.properties

/** Each property once, where it stands first. */
export function reviewStyles(page: ParentNode): Finding[] {
  const found = new Map<string, Finding>()
  for (const element of page.querySelectorAll('[data-style]')) {
    for (const name of declarationsOf(element).keys()) {
      const programs = programsOf[name]
      const words = firstWords(element.textContent)
      if (!programs || found.has(name)) continue
      const detail = programs.join(', ')
      found.set(name, { kind: 'unsupported', place: { text: words }, name, detail })
    }
  }
  return [...found.values()]
}
