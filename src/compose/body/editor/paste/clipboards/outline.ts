/**
 * Mail HTML as lines that a person can write down: "# Heading", "• item", "a. item", "> quote", "| a | b |", with
 * "**bold**", "{#c00000 red}" and "[link](address)" in them. It reads what is sent, and knows nothing of the editor.
 */
import { inlineOutline } from './inlineOutline.ts'

export function outline(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return blockLines(body, 0)
}

const blocks = /^(?:P|DIV|H[1-6]|UL|OL|BLOCKQUOTE|PRE|HR|TABLE)$/

/** `depth`: of lists around, which decides the bullet. */
function blockLines(holder: Element, depth: number): string[] {
  const lines: string[] = []
  let run: ChildNode[] = []
  const endRun = () => {
    if (run.length > 0) lines.push(inlineOutline(run))
    run = []
  }
  for (const node of holder.childNodes) {
    if (node instanceof Element && blocks.test(node.tagName)) {
      endRun()
      lines.push(...linesOf(node, depth))
    } else run.push(node)
  }
  endRun()
  return lines
}

function linesOf(block: Element, depth: number): string[] {
  const heading = /^H([1-6])$/.exec(block.tagName)?.[1]
  if (heading) return [`${'#'.repeat(Number(heading))} ${place(block)}${inlineOf(block)}`]
  switch (block.tagName) {
    case 'HR':
      return ['---']
    case 'PRE':
      return ['```', ...(block.textContent ?? '').split('\n'), '```']
    case 'BLOCKQUOTE':
      return blockLines(block, depth).map((line) => `> ${line}`)
    case 'TABLE':
      return [...block.querySelectorAll('tr')].map(rowLine)
    case 'UL':
    case 'OL':
      return listLines(block, depth)
    default:
      return holdsBlock(block) ? blockLines(block, depth) : [place(block) + inlineOf(block)]
  }
}

function holdsBlock(block: Element): boolean {
  return [...block.children].some(({ tagName }) => blocks.test(tagName))
}

/** A break or a no-break space alone is how mail writes an empty line. */
function inlineOf(block: Element): string {
  const text = inlineOutline([...block.childNodes])
  return /^(?:⏎|⍽)$/.test(text) ? '' : text
}

function place(block: Element): string {
  const style = block.getAttribute('style') ?? ''
  const dir = block.getAttribute('dir')
  const align = /text-align:(\w+)/.exec(style)?.[1]
  const indent = Number(/margin-(?:left|right):(\d+)px/.exec(style)?.[1] ?? 0) / 40
  const said = [
    dir === 'rtl' && 'rtl',
    // The right is where a line begins that reads from there.
    align && !(dir === 'rtl' && align === 'right') && block.tagName !== 'TH' && align,
    indent > 0 && `indent ${indent}`,
  ].filter(Boolean)
  return said.length > 0 ? `(${said.join(' ')}) ` : ''
}

const bullets = ['•', '◦', '▪'] as const
const bulletOf: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' }

function listLines(list: Element, depth: number): string[] {
  const start = Number(list.getAttribute('start') ?? 1)
  const type = list.getAttribute('type') ?? ''
  return [...list.children].flatMap((item, index) => {
    const bullet = bulletOf[type] ?? bullets[Math.min(depth, 2)] ?? ''
    const sign = list.tagName === 'UL' ? bullet : `${numberText(start + index, type)}.`
    const [first = '', ...rest] = itemLines(item, depth)
    return [`${sign} ${first}`, ...rest.map((line) => `  ${line}`)]
  })
}

function itemLines(item: Element, depth: number): string[] {
  const lines = blockLines(item, depth + 1)
  return lines[0] === '⏎' ? ['', ...lines.slice(1)] : lines
}

function numberText(number: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const character = String.fromCharCode(96 + number)
    return type === 'a' ? character : character.toUpperCase()
  }
  const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
  const roman = romans[number] ?? '?'
  if (type === 'i' || type === 'I') return type === 'i' ? roman : roman.toUpperCase()
  return String(number)
}

function rowLine(row: Element): string {
  return [...row.children].map(cellText).join('') + '|'
}

function cellText(cell: Element): string {
  const [columns, rows] = [cell.getAttribute('colspan') ?? 1, cell.getAttribute('rowspan') ?? 1]
  const width = cell.getAttribute('width')
  const ground = /background-color:(#\w+)/.exec(cell.getAttribute('style') ?? '')?.[1]
  const said = [
    (columns !== 1 || rows !== 1) && `${columns}x${rows}`,
    width && `w${width}`,
    ground,
  ].filter(Boolean)
  const lines = blockLines(cell, 0).map((line) => (/^(?:⏎|⍽)$/.test(line) ? '' : line))
  const text = lines.join(' / ')
  const sign = cell.tagName === 'TH' ? '|=' : '|'
  return `${sign} ${said.length > 0 ? `{${said.join(' ')}} ` : ''}${text} `
}
