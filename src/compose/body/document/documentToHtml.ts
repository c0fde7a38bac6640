/**
 * The message as the HTML that travels: plain tags without class, style or colour, so that every
 * mail program shows it in its own type, light or dark. A block that reads the other way says so (dir).
 *
 * A message of one paragraph is written without its <p>. Empty paragraphs hold a <br>, because
 * Outlook and Gmail collapse them otherwise.
 */
import { readsAs, type Direction } from './direction.ts'
import { isEmptyDocument, linkOf, type DocumentNode } from './documentNode.ts'
import { isMailLink } from '#compose/body/link/linkAddress.ts'

const markTags = { bold: 'b', italic: 'i', underline: 'u', strike: 's' }

export function documentToHtml(message: DocumentNode): string {
  if (isEmptyDocument(message)) return ''
  const blocks = message.content ?? []
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph'
    ? onlyParagraph(only)
    : blocksHtml(blocks, 'ltr')
}

/** Without the space around that a <p> has. */
function onlyParagraph(paragraph: DocumentNode): string {
  const { dir } = directionIn(paragraph, 'ltr')
  return dir ? `<div${dir}>${inlineHtml(paragraph)}</div>` : inlineHtml(paragraph)
}

function blocksHtml(blocks: readonly DocumentNode[] = [], around: Direction): string {
  return blocks.map((block) => blockHtml(block, around)).join('')
}

function blockHtml(block: DocumentNode, around: Direction): string {
  const { dir, reads } = directionIn(block, around)
  switch (block.type) {
    case 'bulletList':
      return `<ul${dir}>${itemsHtml(block, reads)}</ul>`
    case 'orderedList':
      return `<ol${startOf(block)}${dir}>${itemsHtml(block, reads)}</ol>`
    case 'blockquote':
      return `<blockquote${dir}>${blocksHtml(block.content, reads)}</blockquote>`
    default:
      return `<p${dir}>${inlineHtml(block) || '<br>'}</p>`
  }
}

/** The attribute is written only where the block reads another way than what is around it. */
function directionIn(block: DocumentNode, around: Direction) {
  const reads = readsAs(block) ?? around
  return { reads, dir: reads === around ? '' : ` dir="${reads}"` }
}

function startOf({ attrs }: DocumentNode): string {
  const start = attrs?.['start']
  return typeof start === 'number' && Number.isInteger(start) && start !== 1
    ? ` start="${start}"`
    : ''
}

function itemsHtml(list: DocumentNode, around: Direction): string {
  return (list.content ?? []).map((item) => itemHtml(item, around)).join('')
}

/** An item of one paragraph is written without its <p>, which mail programs would set apart. */
function itemHtml(item: DocumentNode, around: Direction): string {
  const { dir, reads } = directionIn(item, around)
  const [first, ...rest] = item.content ?? []
  const isSingle = first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph')
  const inner = isSingle
    ? inlineHtml(first) + blocksHtml(rest, reads)
    : blocksHtml(item.content, reads)
  return `<li${dir}>${inner}</li>`
}

/** Marks that go on stay open across pieces of text, so that tags nest and do not repeat. */
function inlineHtml({ content = [] }: DocumentNode): string {
  const lines = withKeptSpaces(content)
  let html = ''
  let open: readonly string[] = []
  for (const piece of lines) {
    const wanted = tagsOf(piece)
    const parting = open.findIndex((tag, index) => tag !== wanted[index])
    const from = parting < 0 ? open.length : parting
    html += closed(open.slice(from)) + opened(wanted.slice(from))
    html += piece.type === 'hardBreak' ? '<br>' : escapeText(piece.text ?? '')
    open = wanted
  }
  // A break at the very end shows as nothing; the second one makes the empty line seen.
  return html + closed(open) + (content.at(-1)?.type === 'hardBreak' ? '<br>' : '')
}

/** Spaces in a row and at the start of a line would melt away; no-break spaces stay. */
function withKeptSpaces(pieces: readonly DocumentNode[]): DocumentNode[] {
  const textOf = ({ type, text = '' }: DocumentNode) => (type === 'hardBreak' ? '\n' : text)
  const kept = pieces
    .map(textOf)
    .join('')
    .replace(/ (?= )|^ /gm, '\u00a0')
  let end = 0
  return pieces.map((piece) => {
    const start = end
    end += textOf(piece).length
    return { ...piece, text: kept.slice(start, end) }
  })
}

function tagsOf(piece: DocumentNode): string[] {
  const types = new Set(piece.marks?.map(({ type }) => type))
  const marks = Object.entries(markTags).flatMap(([type, tag]) => (types.has(type) ? [tag] : []))
  const href = linkOf(piece)
  return href && isMailLink(href) ? [`a href="${escapeText(href)}"`, ...marks] : marks
}

function opened(tags: readonly string[]): string {
  return tags.map((tag) => `<${tag}>`).join('')
}

function closed(tags: readonly string[]): string {
  return tags
    .map((tag) => `</${tag.split(' ')[0]}>`)
    .reverse()
    .join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
  '\t': '&nbsp;&nbsp;&nbsp; ',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\u00a0\t]/g, (character) => entities[character] ?? '')
}
