/** PowerPoint writes each item as a division with a drawn bullet; how deep it is only its margin says. */
import { declarationsOf, toPixels } from '#compose/body/html/css.ts'
import { buildLists, takeOutOfDivisions, type LooseItem } from './buildLists.ts'
import { readSign } from './listSign.ts'

export const drawnBullet = '[data-style*="mso-special-format" i]'

export function rebuildSlideLists(fragment: DocumentFragment) {
  buildLists(slideItems(fragment))
}

function* slideItems(fragment: DocumentFragment): Generator<LooseItem> {
  const margins: number[] = []
  for (const drawn of fragment.querySelectorAll(drawnBullet)) {
    const block = drawn.closest('div, p')
    if (!block || !/bullet/i.test(declarationsOf(drawn).get('mso-special-format') ?? '')) continue
    const text = drawn.textContent?.trim() ?? ''
    drawn.remove()
    takeOutOfDivisions(block)
    const margin = toPixels(declarationsOf(block).get('margin-left')) ?? 0
    while ((margins.at(-1) ?? -Infinity) > margin + 1) margins.pop()
    if (margin > (margins.at(-1) ?? -Infinity) + 1) margins.push(margin)
    const level = margins.length
    yield { block, list: '', level, signAfter: (before) => readSign(text, before) }
  }
}
