/** Lines and columns that a style or a <pre> keeps: as breaks and no-break spaces, or as the text of a code block. */
import { isBlock } from './blockNames.ts'
import { declarationsOf } from './css.ts'

/** `isPaste`: the last line end of copied code belongs to the page around it. */
export function keepLines(fragment: ParentNode, isPaste: boolean) {
  for (const pre of fragment.querySelectorAll('pre')) {
    for (const lineBreak of pre.querySelectorAll('br')) lineBreak.replaceWith('\n')
    const text = pre.textContent ?? ''
    pre.textContent = isPaste ? text.replace(/\n$/, '') : text
  }
  for (const element of fragment.querySelectorAll('[data-style*="white-space" i]')) {
    const [, kept] =
      /^(pre-wrap|pre-line|pre|break-spaces)/i.exec(
        declarationsOf(element).get('white-space') ?? '',
      ) ?? []
    if (kept && !element.closest('pre')) keepIn(element, kept.toLowerCase() !== 'pre-line')
  }
}

function keepIn(element: Element, keepsSpaces: boolean) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    const lines = text.data.replace(/\r\n?/g, '\n').split('\n')
    const pieces = lines.flatMap((line, at): (Node | string)[] => {
      const kept = keepsSpaces ? keepSpaces(line, at > 0 || isAfterSpace(text)) : line
      return [...(at > 0 ? [document.createElement('br')] : []), kept]
    })
    text.replaceWith(...pieces)
  }
}

/** A space stays as it is where it is seen: not at the start of a line, nor beside another. */
function keepSpaces(line: string, isAtEdge: boolean): string {
  const spaced = line.replaceAll('\t', '\u00a0\u00a0\u00a0 ').replace(/ (?= )/g, '\u00a0')
  return isAtEdge ? spaced.replace(/^ /, '\u00a0') : spaced
}

function isAfterSpace(text: Text): boolean {
  let node: Node = text
  while (!node.previousSibling && node.parentNode && !isBlock(node.parentNode))
    node = node.parentNode
  const before = node.previousSibling
  if (!before || isBlock(before) || before.nodeName === 'BR') return true
  return (before.textContent ?? '').endsWith(' ')
}
