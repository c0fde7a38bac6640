/**
 * The message as the HTML that travels: inline styles only, and only what was chosen, so that every
 * mail program shows it in its own type, light or dark. A block that reads the other way says so (dir).
 *
 * A line is a <div>, without the space around that a <p> has; empty ones hold a <br>, because Outlook and
 * Gmail collapse them otherwise. A message of one line has no tag. What came from another program and was
 * not changed is written as it came (`source`).
 */
import { attributesHtml, foreignOf } from './blockAttributes.ts'
import { readsAs, type Direction } from './direction.ts'
import { isEmptyDocument, type DocumentNode } from './documentNode.ts'
import { headingStyles, preStyle, quoteStyle } from './blockStyles.ts'
import { inlineHtml } from './inlineHtml.ts'
import { perNode } from './perNode.ts'
import { asItCame, isBareText, sourceOf } from './source.ts'
import { tableHtml } from './tableHtml.ts'

export function documentToHtml(message: DocumentNode): string {
  if (isEmptyDocument(message)) return ''
  const blocks = message.content ?? []
  const [only] = blocks
  return blocks.length === 1 && only && isBareLine(only)
    ? onlyLine(only)
    : blocksHtml(blocks, 'ltr')
}

function isBareLine(block: DocumentNode): boolean {
  return block.type === 'paragraph' && !sourceOf(block) && attributesHtml(block) === ''
}

function onlyLine(line: DocumentNode): string {
  const dir = dirHtml(directionIn(line, 'ltr').dir)
  return dir ? `<div${dir}>${inlineHtml(line)}</div>` : inlineHtml(line)
}

function blocksHtml(blocks: readonly DocumentNode[] = [], around: Direction): string {
  let wasBare = false
  const written = blocks.map((block) => {
    const html = blockHtml(block, around)
    // Two texts without tags, between which a block was, would become one.
    const isBare = isBareText(html)
    const isJoined = isBare && wasBare
    wasBare = isBare && !isJoined
    return isJoined ? ownHtml(block, around) : html
  })
  return written.join('')
}

const writtenIn = { ltr: perNode(writtenAmong('ltr')), rtl: perNode(writtenAmong('rtl')) }

export function blockHtml(block: DocumentNode, around: Direction): string {
  return writtenIn[around](block)
}

function writtenAmong(around: Direction) {
  return (block: DocumentNode) => {
    const own = ownHtml(block, around)
    const source = sourceOf(block)
    return source ? asItCame(own, source) : own
  }
}

type Write = (block: DocumentNode, reads: Direction, dir: Record<string, string>) => string

/** One entry for each kind of block; what is missing here is written as a line. */
const writers: Readonly<Record<string, Write>> = {
  heading: (block, reads, dir) => {
    const level = Number(block.attrs?.['level']) || 1
    const own = headingStyles[level - 1]
    const style = own && !foreignOf(block) ? [own] : []
    return element(`h${level}`, attributesHtml(block, style, dir, reads), lineHtml(block))
  },
  bulletList: (block, reads, dir) => {
    const attributes = attributesHtml(block, [], { ...typeOf(block), ...dir })
    return element('ul', attributes, itemsHtml(block, reads))
  },
  orderedList: (block, reads, dir) => {
    const attributes = attributesHtml(block, [], { ...typeOf(block), ...startOf(block), ...dir })
    return element('ol', attributes, itemsHtml(block, reads))
  },
  blockquote: (block, reads, dir) => {
    const style = foreignOf(block) ? [] : [quoteStyle(reads)]
    return element(
      'blockquote',
      attributesHtml(block, style, dir),
      blocksHtml(block.content, reads),
    )
  },
  division: (block, reads, dir) =>
    element(
      'div',
      attributesHtml(block, [], { ...signatureId(block), ...dir }),
      blocksHtml(block.content, reads),
    ),
  codeBlock: (block, _reads, dir) => {
    const style = foreignOf(block) ? [] : [preStyle]
    const text = codeText((block.content ?? []).map(({ text = '' }) => text).join(''))
    return element('pre', attributesHtml(block, style, dir), text)
  },
  horizontalRule: (block) => `<hr${attributesHtml(block)}>`,
  table: (block, reads, dir) => tableHtml(block, (cell) => cellHtml(cell, reads), reads, dir),
  island: () => '',
}

function ownHtml(block: DocumentNode, around: Direction): string {
  const { dir, reads } = directionIn(block, around)
  const write = writers[block.type]
  if (write) return write(block, reads, dir)
  const tag = block.attrs?.['tag'] === 'p' ? 'p' : 'div'
  return element(tag, attributesHtml(block, [], dir, reads), lineHtml(block))
}

/** Outlook finds a signature by it, and so does this page in a draft (html/markSignature.ts). */
function signatureId({ attrs }: DocumentNode): Record<string, string> {
  return attrs?.['signature'] ? { id: 'Signature' } : {}
}

function element(tag: string, attributes: string, inner: string): string {
  return `<${tag}${attributes}>${inner}</${tag}>`
}

/** Mail programs collapse a line with nothing in it. */
function lineHtml(block: DocumentNode): string {
  return inlineHtml(block) || '<br>'
}

/** The attribute is written only where the block reads another way than what is around it. */
function directionIn(block: DocumentNode, around: Direction) {
  const reads = readsAs(block) ?? around
  return { reads, dir: reads === around ? {} : { dir: reads } }
}

function dirHtml({ dir }: { dir?: string }): string {
  return dir ? ` dir="${dir}"` : ''
}

function startOf({ attrs }: DocumentNode): Record<string, string> {
  const start = attrs?.['start']
  return typeof start === 'number' && Number.isInteger(start) && start !== 1
    ? { start: String(start) }
    : {}
}

/** "a", "I" or "circle"; every mail program reads the attribute. */
function typeOf({ attrs }: DocumentNode): Record<string, string> {
  const type = attrs?.['type']
  return typeof type === 'string' && /^(?:[aAiI]|disc|circle|square)$/.test(type) ? { type } : {}
}

function itemsHtml(list: DocumentNode, reads: Direction): string {
  return (list.content ?? []).map((item) => itemHtml(item, reads)).join('')
}

/** An item of one line is written without a tag of its own, which mail programs would set apart. */
function itemHtml(item: DocumentNode, around: Direction): string {
  const { dir, reads } = directionIn(item, around)
  return `<li${attributesHtml(item, [], dir)}>${innerHtml(item, reads)}</li>`
}

function cellHtml(cell: DocumentNode, around: Direction): string {
  const { reads } = directionIn(cell, around)
  return innerHtml(cell, reads) || '<br>'
}

function innerHtml({ type, content = [] }: DocumentNode, reads: Direction): string {
  const [first, ...rest] = content
  if (!first || !isBareLine(first) || !rest.every((one) => one.type.endsWith('List')))
    return blocksHtml(content, reads)
  // Only an item has a line before its list, be it empty.
  const isSeen = rest.length === 0 || type === 'listItem' || inlineHtml(first) !== ''
  return isSeen ? inlineHtml(first) + blocksHtml(rest, reads) : blocksHtml(content, reads)
}

/** Lines and columns of code are kept as typed; the first line end of a <pre> is not read (HTML, 13.1.2.5). */
function codeText(text: string): string {
  return text
    .replace(/^(?=\n)/, '\n')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
}
