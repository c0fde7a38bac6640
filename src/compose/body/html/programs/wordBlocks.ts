/** Headings that Word writes as paragraphs, and what it writes that is no part of the text: comments, ends of lines. */
import { holdsBlocks, renameElement } from '#compose/body/html/blockNames.ts'
import { declarationsOf } from '#compose/body/html/css.ts'

const unseen = [
  '.MsoCommentReference',
  '[data-style*="mso-element:comment-list" i]',
  '[data-style*="mso-element:footnote-list" i] > br',
  // Of Word in a browser.
  'span.EOP, .LineBreakBlob > span',
]

export function readWordBlocks(fragment: ParentNode) {
  fragment.querySelectorAll(unseen.join(',')).forEach((element) => element.remove())
  for (const line of fragment.querySelectorAll('p, div')) {
    const level = headingLevel(line)
    if (level && !holdsBlocks(line)) renameElement(line, `h${level}`)
  }
}

function headingLevel(line: Element): string | undefined {
  if (line.classList.contains('MsoTitle')) return '1'
  const said =
    line.getAttribute('role') === 'heading'
      ? line.getAttribute('aria-level')
      : declarationsOf(line).get('mso-outline-level')
  return /^[1-6]$/.exec(said ?? '')?.[0]
}
