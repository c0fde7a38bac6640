/**
 * Word writes list items as paragraphs with `mso-list:l0 level1 lfo1` in their style and the bullet
 * as text in a span with `mso-list:Ignore`.
 */
import { declarationsOf } from '#compose/body/html/css.ts'
import { buildLists, type LooseItem } from './buildLists.ts'
import { readSign } from './listSign.ts'

export function rebuildWordLists(fragment: DocumentFragment) {
  buildLists(wordItems(fragment))
}

function* wordItems(fragment: DocumentFragment): Generator<LooseItem> {
  for (const block of fragment.querySelectorAll('p[data-style*="mso-list"]')) {
    const said = declarationsOf(block).get('mso-list') ?? ''
    const [, list, level] = /^(l\d+)\s+level([1-9])\b/i.exec(said) ?? []
    if (!list || !level) continue
    // The bullet or number that Word drew.
    const drawn = block.querySelector('[data-style*="mso-list:Ignore" i]')
    drawn?.remove()
    const text = drawn?.textContent?.trim() ?? ''
    yield { block, list, level: Number(level), signAfter: (before) => readSign(text, before) }
  }
}
