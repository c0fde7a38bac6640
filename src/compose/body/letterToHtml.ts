/**
 * The letter as the HTML that travels: plain tags without class, style or colour, so that every
 * mail program shows it in its own type, light or dark.
 *
 * A letter of one paragraph is written without its <p>. Empty paragraphs hold a <br>, because
 * Outlook and Gmail collapse them otherwise.
 */
import { isEmptyLetter, linkOf, type LetterNode } from './letterNode.ts'
import { isMailLink } from './linkAddress.ts'

const markTags = { bold: 'b', italic: 'i', underline: 'u', strike: 's' }

export function letterToHtml(letter: LetterNode): string {
  if (isEmptyLetter(letter)) return ''
  const blocks = letter.content ?? []
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? inlineHtml(only) : blocksHtml(blocks)
}

function blocksHtml(blocks: readonly LetterNode[] = []): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: LetterNode): string {
  switch (block.type) {
    case 'bulletList':
      return `<ul>${itemsHtml(block)}</ul>`
    case 'orderedList':
      return `<ol${startOf(block)}>${itemsHtml(block)}</ol>`
    case 'blockquote':
      return `<blockquote>${blocksHtml(block.content)}</blockquote>`
    default:
      return `<p>${inlineHtml(block) || '<br>'}</p>`
  }
}

function startOf({ attrs }: LetterNode): string {
  const start = attrs?.['start']
  return typeof start === 'number' && Number.isInteger(start) && start !== 1
    ? ` start="${start}"`
    : ''
}

/** An item of one paragraph is written without its <p>, which mail programs would set apart. */
function itemsHtml(list: LetterNode): string {
  return (list.content ?? [])
    .map(({ content = [] }) => {
      const [first, ...rest] = content
      const single = first?.type === 'paragraph' && rest.every(({ type }) => type !== 'paragraph')
      return `<li>${single ? inlineHtml(first) + blocksHtml(rest) : blocksHtml(content)}</li>`
    })
    .join('')
}

/** Marks that go on stay open across pieces of text, so that tags nest and do not repeat. */
function inlineHtml({ content = [] }: LetterNode): string {
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
function withKeptSpaces(pieces: readonly LetterNode[]): LetterNode[] {
  const textOf = ({ type, text = '' }: LetterNode) => (type === 'hardBreak' ? '\n' : text)
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

function tagsOf(piece: LetterNode): string[] {
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
