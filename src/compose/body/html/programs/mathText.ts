/** Formulas as text that keeps their meaning: "E=mc^2", "1/2", "√(x+1)". Nothing in mail shows MathML everywhere. */
const tokens = ['mi', 'mo', 'mn', 'ms', 'mtext', 'mspace', 'annotation']
const layouts = [
  ...['math', 'semantics', 'mrow', 'mstyle', 'mpadded', 'menclose', 'mfenced', 'mfrac', 'msqrt'],
  ...['mroot', 'msup', 'msub', 'msubsup', 'mover', 'munder', 'munderover', 'mtable', 'mtr', 'mtd'],
]
export const mathTags = [...tokens, ...layouts]

export function readMath(fragment: ParentNode) {
  // KaTeX shows the same formula once more, drawn.
  fragment.querySelectorAll('.katex-mathml + .katex-html').forEach((element) => element.remove())
  fragment.querySelectorAll('math').forEach((math) => math.replaceWith(textOf(math)))
}

type Write = (parts: readonly string[], element: Element) => string

const raised: Write = ([base = '', above = '']) => `${base}^${group(above)}`
const lowered: Write = ([base = '', below = '']) => `${base}_${group(below)}`
const both: Write = ([base = '', below = '', above = '']) =>
  `${base}_${group(below)}^${group(above)}`

const writers: Readonly<Record<string, Write>> = {
  ...{ msup: raised, mover: raised, msub: lowered, munder: lowered },
  ...{ msubsup: both, munderover: both },
  mfrac: ([over = '', under = '']) => `${group(over)}/${group(under)}`,
  msqrt: (parts) => `√${group(parts.join(''))}`,
  mroot: ([radicand = '', degree = '']) => `${group(radicand)}^(1/${degree})`,
  mfenced: (parts) => `(${parts.join(', ')})`,
  mtable: (parts) => `[${parts.join('; ')}]`,
  mtr: (parts) => parts.join(', '),
  mspace: () => ' ',
  // The same again in another language.
  annotation: () => '',
}

function textOf(element: Element): string {
  const write = writers[element.localName]
  const parts = [...element.children].map(textOf)
  if (write) return write(parts, element)
  if (parts.length > 0) return parts.join('')
  return (element.textContent ?? '').replaceAll(/[\s\u2061-\u2064]/g, '')
}

/** What is one sign needs no brackets. */
function group(text: string): string {
  return /^(?:[\p{L}\d.,]*|\(.*\))$/u.test(text) && (text.length < 2 || /^[\d.,]+$/.test(text))
    ? text
    : `(${text})`
}
