/**
 * Brings foreign but harmless HTML nearer to what a message holds: formats given by style become
 * tags, Word's lists become lists, headings bold lines, table rows lines. Then all style is gone.
 */
import { rebuildWordLists } from './wordLists.ts'
import { sanitizeHtml } from './sanitizeHtml.ts'

export function tidyHtml(html: string): DocumentFragment {
  const fragment = sanitizeHtml(html)
  rebuildWordLists(fragment)
  fragment.querySelectorAll('[data-style]').forEach(styleToTags)
  fragment
    .querySelectorAll('h1, h2, h3, h4, h5, h6')
    .forEach((heading) => replace(heading, 'p', 'b'))
  fragment.querySelectorAll('pre').forEach(keepLines)
  fragment.querySelectorAll('tr').forEach(rowToLine)
  fragment.querySelectorAll('br').forEach(dropUnseenBreak)
  fragment.querySelectorAll('table, thead, tbody, tfoot, a u').forEach(unwrap)
  return fragment
}

const styled: readonly (readonly [tag: string, style: RegExp])[] = [
  ['b', /font-weight:\s*(?:bold|[6-9]00)/i],
  ['i', /font-style:\s*italic/i],
  ['u', /text-decoration[^;]*:[^;]*underline/i],
  ['s', /text-decoration[^;]*:[^;]*line-through/i],
]

/** The style is only a string here (muteInlineCode.ts). */
function styleToTags(element: Element) {
  const style = element.getAttribute('data-style') ?? ''
  element.removeAttribute('data-style')
  if (/^(?:B|STRONG)$/.test(element.tagName) && /font-weight:\s*(?:normal|400)/i.test(style)) {
    return unwrap(element)
  }
  for (const [tag, pattern] of styled) if (pattern.test(style)) wrapContent(element, tag)
}

function wrapContent(element: Element, tag: string) {
  const wrapper = document.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function replace(element: Element, tag: string, inner: string) {
  const block = document.createElement(tag)
  block.append(...element.childNodes)
  wrapContent(block, inner)
  element.replaceWith(block)
}

function keepLines(pre: Element) {
  const lines = (pre.textContent ?? '').replace(/\n$/, '').split('\n')
  const block = document.createElement('p')
  lines.forEach((line, index) =>
    block.append(...(index > 0 ? [document.createElement('br')] : []), line),
  )
  pre.replaceWith(block)
}

function rowToLine(row: Element) {
  const block = document.createElement('p')
  Array.from(row.children).forEach((cell, index) => {
    block.append(...(index > 0 ? [' \u00a0 '] : []), ...cell.childNodes)
  })
  row.replaceWith(block)
}

const blocks = /^(?:P|DIV|LI|BLOCKQUOTE)$/

/** The last break of a block shows as nothing; the editor would show it as a line. */
function dropUnseenBreak(lineBreak: Element) {
  let last: Element = lineBreak
  while (isLast(last) && last.parentElement && !blocks.test(last.parentElement.tagName)) {
    last = last.parentElement
  }
  if (!isLast(last)) return
  const block = last.parentElement
  lineBreak.remove()
  if (block?.tagName === 'DIV' && !block.hasChildNodes()) {
    block.replaceWith(document.createElement('p'))
  }
}

function isLast(node: Element): boolean {
  let next = node.nextSibling
  while (next instanceof Text && /^[ \t\r\n]*$/.test(next.data)) next = next.nextSibling
  return next === null
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}
