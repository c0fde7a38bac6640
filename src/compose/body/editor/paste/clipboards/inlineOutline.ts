/** Pieces of a line of mail HTML as signs: "⏎" is a break, "⍽" a space that does not break (outline.ts). */
export function inlineOutline(nodes: readonly ChildNode[]): string {
  return nodes.map(pieceOf).join('')
}

const around: Readonly<Record<string, string>> = {
  ...{ B: '**', I: '_', U: '__', S: '~~', SUP: '^', SUB: '~', CODE: '`' },
}

function pieceOf(node: ChildNode): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replaceAll('\u00a0', '⍽')
  const inner = inlineOutline([...node.childNodes])
  const sign = around[node.tagName]
  if (sign) return sign + inner + sign
  switch (node.tagName) {
    case 'BR':
      return '⏎'
    case 'IMG':
      return imageText(node)
    case 'A':
      return `[${inner}](${node.getAttribute('href')})`
    default:
      return styled(node.getAttribute('style') ?? '', inner)
  }
}

function imageText(image: Element): string {
  const [alt, width, height] = ['alt', 'width', 'height'].map((name) => image.getAttribute(name))
  return `![${alt ?? ''}${width ? ` ${width}x${height}` : ''}]`
}

function styled(style: string, inner: string): string {
  const ground = /background-color:(#\w+)/.exec(style)?.[1]
  const ink = /(?:^|[; ])color:(#\w+)/.exec(style)?.[1]
  const font = /font-(?:family|size):[^;]+/.exec(style)?.[0]
  const said = [ink, ground && `on ${ground}`, font].filter(Boolean)
  return said.length > 0 ? `{${said.join(' ')} ${inner}}` : inner
}
