/** The last break of a block shows as nothing where mail is read; the editor would show it as a line. */
import { isBlock } from './blockNames.ts'

export function dropUnseenBreaks(fragment: ParentNode) {
  fragment.querySelectorAll('br').forEach(dropUnseenBreak)
}

function dropUnseenBreak(lineBreak: Element) {
  let last: Element = lineBreak
  while (isLast(last) && last.parentElement && !isBlock(last.parentElement))
    last = last.parentElement
  if (isLast(last) && last.parentElement) lineBreak.remove()
}

function isLast(node: Element): boolean {
  let next = node.nextSibling
  while (next instanceof Text && /^[ \t\r\n]*$/.test(next.data)) next = next.nextSibling
  return next === null || isBlock(next)
}
