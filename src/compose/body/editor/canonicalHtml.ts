/**
 * What an HTML letter says, in one spelling: its blocks, their words and marks. Two letters with the
 * same text here read the same, however their tags were written.
 *
 * It is total only for letters that are plain (isPlainHtml); anything else has more to it.
 */
import { isMailLink } from '#compose/body/linkAddress.ts'

const harmless = ['lang', 'id', 'class', 'target', 'rel', 'align', 'data-pm-slice']

/** Nothing but what the editor holds: no style, image, table, colour, direction. */
export function isPlainHtml(fragment: ParentNode): boolean {
  return [...fragment.querySelectorAll('*')].every(
    (element) =>
      (element.tagName in marks || blocks.has(element.tagName) || passed.has(element.tagName)) &&
      [...element.attributes].every((attribute) => isPlainAttribute(element.tagName, attribute)),
  )
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
  if (name === 'dir') return value.toLowerCase() === 'ltr'
  if (name === 'align') return value.toLowerCase() === 'left'
  return harmless.includes(name)
}

export function canonicalHtml(fragment: ParentNode): string {
  const found = readBlocks(fragment)
  const [only] = found
  // A single paragraph is the same with and without its tags.
  const whole = found.length === 1 && only ? only.replace(/^[pd]\[/, 'x[') : found.join('')
  return whole === 'x[]' ? '' : whole
}

function readBlocks(parent: ParentNode): string[] {
  const found: string[] = []
  let run: Node[] = []
  const endRun = () => {
    const line = readLine(run)
    if (line !== '') found.push(`x[${line}]`)
    run = []
  }
  for (const child of parent.childNodes) {
    if (!(child instanceof Element) || !blocks.has(child.tagName)) {
      run.push(child)
      continue
    }
    endRun()
    found.push(...readBlock(child))
  }
  endRun()
  return found
}

function readBlock(block: Element): string[] {
  switch (block.tagName) {
    case 'P':
      return [`p[${readLine(block.childNodes)}]`]
    case 'DIV':
      return readDivision(block)
    case 'OL':
      return [`ol${block.getAttribute('start') ?? '1'}(${readBlocks(block).join('')})`]
    default:
      return [`${block.tagName.toLowerCase()}(${readBlocks(block).join('')})`]
  }
}

/** One that only holds blocks is no more than its blocks. */
function readDivision(division: Element): string[] {
  const inner = readBlocks(division)
  if (inner.length === 0) return [`d[${readLine(division.childNodes)}]`]
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
