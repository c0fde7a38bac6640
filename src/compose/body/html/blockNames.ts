/** Which elements are blocks, and what stands for those that a message has not. */
export const blockNames = new Set([
  ...['P', 'DIV', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'HR'],
  ...['TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'CENTER', 'DL', 'DT', 'DD'],
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'SECTION', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'HGROUP'],
  ...['FIGURE', 'FIGCAPTION', 'DETAILS', 'SUMMARY', 'FIELDSET', 'LEGEND'],
])

const asDivision =
  'center, dl, dt, dd, address, article, aside, section, header, footer, main, nav, hgroup, figure, figcaption, details, summary, fieldset, legend, caption'

export function isBlock(node: Node): node is HTMLElement {
  return node instanceof Element && blockNames.has(node.tagName)
}

const anyBlock = [...blockNames].join(',')

export function holdsBlocks(element: Element): boolean {
  return element.querySelector(anyBlock) !== null
}

/** Every other block becomes a division, so that its words stay on lines of their own. */
export function renameBlocks(fragment: ParentNode) {
  for (const element of fragment.querySelectorAll(asDivision)) {
    const division = renameElement(element, 'div')
    if (element.tagName === 'CENTER') division.setAttribute('align', 'center')
    if (element.tagName === 'DD')
      division.setAttribute(
        'data-style',
        `margin-left:40px;${division.getAttribute('data-style') ?? ''}`,
      )
    // A table holds rows only; its caption stands before it.
    if (element.tagName === 'CAPTION') division.closest('table')?.before(division)
  }
}

export function renameElement(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag)
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}
