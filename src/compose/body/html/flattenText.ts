/**
 * Gives each piece of text the marks it is seen with: those of the tags and styles around it. Behind it the
 * tree has one element for each mark, in one order, and none that says anything else.
 */
import { textStyles } from '#compose/body/document/textStyles.ts'
import { blockNames } from './blockNames.ts'
import { lookOf, type TextLook, type TextMark } from './textLook.ts'

/** What of the look stays, by who reads: a paste matches the message, a draft keeps what it has. */
export type KeepLook = (look: TextLook, parent: Element | null) => TextLook

const tags: Readonly<Record<TextMark, string>> = {
  ...{ bold: 'b', italic: 'i', underline: 'u', strike: 's', sub: 'sub', sup: 'sup', code: 'code' },
}
const marks = Object.keys(tags) as TextMark[]

const inline =
  'span, font, b, strong, i, em, u, ins, s, strike, del, sub, sup, code, tt, kbd, samp, mark, small, big, abbr, cite, q, var, bdi, bdo, time, dfn'

export function flattenText(fragment: DocumentFragment, keep: KeepLook) {
  const known = new Map<Node, TextLook>([[fragment, {}]])
  const lookAt = (node: Node | null): TextLook => {
    if (!node) return {}
    const before = known.get(node)
    if (before) return before
    const around = lookAt(node.parentNode)
    const look = node instanceof Element ? lookIn(node, around) : around
    known.set(node, look)
    return look
  }
  const pieces = piecesOf(fragment).map(
    (piece) => [piece, keep(lookAt(piece.parentNode), piece.parentElement)] as const,
  )
  for (const element of fragment.querySelectorAll(inline))
    element.replaceWith(...element.childNodes)
  for (const [piece, look] of pieces) wrap(piece, look)
}

/** A link has its colour and line, a heading its weight: only what is said inside of them changes that. */
function lookIn(element: Element, around: TextLook): TextLook {
  const look = { ...around, ...lookOf(element) }
  const { textColor: _color, underline: _line, ...ofLink } = look
  const { bold: _bold, ...ofHeading } = look
  void [_color, _line, _bold]
  if (element.matches('a[href]')) return ofLink
  return element.matches('h1, h2, h3, h4, h5, h6, th') ? ofHeading : look
}

function piecesOf(fragment: DocumentFragment): ChildNode[] {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const found: ChildNode[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isPiece = node instanceof Text ? !isBetweenBlocks(node) : node.nodeName === 'IMG'
    if (isPiece) found.push(node as ChildNode)
  }
  return found
}

/** The line ends of the source, which nobody sees. */
function isBetweenBlocks({ data, parentElement, previousSibling, nextSibling }: Text): boolean {
  if (/[^ \t\r\n]/.test(data) || parentElement?.closest('pre')) return false
  const isEdge = (node: ChildNode | null) =>
    node === null || (node instanceof Element && blockNames.has(node.tagName))
  return isEdge(previousSibling) && isEdge(nextSibling)
}

function wrap(piece: ChildNode, look: TextLook) {
  const wrappers = marks
    .filter((mark) => look[mark])
    .map((mark) => document.createElement(tags[mark]))
  const styles = textStyles.filter(({ name }) => look[name])
  if (styles.length > 0) {
    const span = document.createElement('span')
    for (const { name } of styles) span.dataset[name] = look[name]
    wrappers.unshift(span)
  }
  for (const wrapper of wrappers.reverse()) {
    piece.before(wrapper)
    wrapper.append(piece)
    piece = wrapper
  }
}
