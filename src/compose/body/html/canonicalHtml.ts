/**
 * What an HTML message says, in one spelling: its blocks, their words and marks. Two messages with the
 * same text here read the same, however their tags were written.
 *
 * It is total only for messages that are plain (isPlainHtml); anything else has more to it.
 */
import { holdsRightToLeft, type Direction } from '#compose/body/document/direction.ts'
import { isMailLink } from '#compose/body/link/linkAddress.ts'

const harmless = ['lang', 'id', 'class', 'target', 'rel', 'align', 'data-pm-slice']

/** Nothing but what the editor holds: no style, image, table, colour, direction of single words. */
export function isPlainHtml(fragment: ParentNode & Node): boolean {
  const isRightToLeft = holdsRightToLeft(fragment.textContent ?? '')
  return [...fragment.querySelectorAll('*')].every(
    (element) =>
      (element.tagName in marks || blocks.has(element.tagName) || passed.has(element.tagName)) &&
      [...element.attributes].every((attribute) =>
        attribute.name === 'dir'
          ? isPlainDirection(element, isRightToLeft)
          : isPlainAttribute(element.tagName, attribute),
      ),
  )
}

/** Blocks have a direction in the editor, words in a line have none of their own. */
function isPlainDirection(element: Element, isRightToLeft: boolean): boolean {
  const said = element.getAttribute('dir')?.toLowerCase() ?? ''
  return blocks.has(element.tagName)
    ? /^(?:ltr|rtl)?$/.test(said)
    : said !== 'rtl' && !isRightToLeft
}

const blocks = new Set(['P', 'DIV', 'UL', 'OL', 'LI', 'BLOCKQUOTE'])
const passed = new Set(['SPAN', 'BR', 'A'])
const marks: Readonly<Record<string, string>> = {
  ...{ B: 'b', STRONG: 'b', I: 'i', EM: 'i', U: 'u', S: 's', STRIKE: 's', DEL: 's' },
}

function isPlainAttribute(tag: string, { name, value }: Attr): boolean {
  if (value.trim() === '') return true
  if (tag === 'A' && name === 'href') return isMailLink(value)
  if (tag === 'OL' && name === 'start') return /^\d+$/.test(value)
  if (name === 'align') return value.toLowerCase() === 'left'
  return harmless.includes(name)
}

/**
 * A text that says no direction leaves it to the editor, which says it where it is needed. Where it
 * says one, it is a part of what is written.
 */
export function saysDirection(fragment: ParentNode): boolean {
  return fragment.querySelector('[dir]:not([dir=""])') !== null
}

/** `around`: how the message reads where no block says it; without it directions do not count. */
export function canonicalHtml(fragment: ParentNode, around?: Direction): string {
  const found = readBlocks(fragment, around)
  const [only] = found
  // A single paragraph is the same with and without its tags.
  const whole = found.length === 1 && only ? only.replace(/^[pd]\[/, 'x[') : found.join('')
  return whole === 'x[]' ? '' : whole
}

function readBlocks(parent: ParentNode, reads: Direction | undefined): string[] {
  const found: string[] = []
  let run: Node[] = []
  const endRun = () => {
    const line = readLine(run)
    if (line !== '') found.push(`x[${signOf(reads)}${line}]`)
    run = []
  }
  for (const child of parent.childNodes) {
    if (!(child instanceof Element) || !blocks.has(child.tagName)) {
      run.push(child)
      continue
    }
    endRun()
    found.push(...readBlock(child, directionIn(child, reads)))
  }
  endRun()
  return found
}

function directionIn(block: Element, around: Direction | undefined): Direction | undefined {
  const said = block.getAttribute('dir')?.toLowerCase()
  return around && (said === 'ltr' || said === 'rtl') ? said : around
}

function signOf(reads: Direction | undefined): string {
  return reads === 'rtl' ? '←' : ''
}

function readBlock(block: Element, reads: Direction | undefined): string[] {
  const sign = signOf(reads)
  switch (block.tagName) {
    case 'P':
      return [`p[${sign}${readLine(block.childNodes)}]`]
    case 'DIV':
      return readDivision(block, reads)
    case 'OL':
      return [
        `ol${block.getAttribute('start') ?? '1'}(${sign}${readBlocks(block, reads).join('')})`,
      ]
    default:
      return [`${block.tagName.toLowerCase()}(${sign}${readBlocks(block, reads).join('')})`]
  }
}

/** One that only holds blocks is no more than its blocks. */
function readDivision(division: Element, reads: Direction | undefined): string[] {
  const inner = readBlocks(division, reads)
  if (inner.length === 0) return [`d[${signOf(reads)}${readLine(division.childNodes)}]`]
  if (inner.every((block) => !block.startsWith('x['))) return inner
  const [only] = inner
  return inner.length === 1 && only ? [only.replace(/^x\[/, 'd[')] : [`d(${inner.join('')})`]
}

type Piece = { readonly marks: string; readonly text: string }

function readLine(nodes: Iterable<Node>): string {
  const pieces = [...nodes].flatMap((node) => readPieces(node, []))
  let isEdge = true
  const tidy = pieces.map(({ marks, text }) => {
    if (text === '\n') {
      isEdge = true
      return { marks: '', text }
    }
    const shown = text.replace(/[ \t\r\n]+/g, ' ').replace(isEdge ? /^ / : /^$/, '')
    if (shown !== '') isEdge = shown.endsWith(' ')
    return { marks, text: shown }
  })
  return joined(tidy)
}

function readPieces(node: Node, open: readonly string[]): Piece[] {
  if (node instanceof Text) return [{ marks: open.toSorted().join(), text: node.data }]
  if (!(node instanceof Element)) return []
  if (node.tagName === 'BR') return [{ marks: '', text: '\n' }]
  const mark = node.tagName === 'A' ? `a ${node.getAttribute('href') ?? ''}` : marks[node.tagName]
  const within = mark && !open.includes(mark) ? [...open, mark] : open
  return [...node.childNodes].flatMap((child) => readPieces(child, within))
}

/** Space at the end of a line and its last break show as nothing; no-break spaces are spaces. */
function joined(pieces: readonly Piece[]): string {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.text === '') continue
    if (last && last.marks === piece.marks && last.text !== '\n' && piece.text !== '\n') {
      merged[merged.length - 1] = { marks: last.marks, text: last.text + piece.text }
    } else merged.push(piece)
  }
  if (merged.at(-1)?.text === '\n') merged.pop()
  return merged
    .map(({ marks, text }, index) => {
      const isLast = index === merged.length - 1 || merged[index + 1]?.text === '\n'
      const shown = isLast && text !== '\n' ? text.replace(/ $/, '') : text
      return `{${marks}}${JSON.stringify(shown.replaceAll('\u00a0', ' '))}`
    })
    .join('')
}
