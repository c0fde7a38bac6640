/** format=flowed (RFC 3676): lines that end with a blank go on in the next, a stuffed blank goes. */
export function unflowed(text: string, kind: 'yes' | 'delSp'): string {
  const lines: string[][] = []
  let isOpen = false
  let depth = 0
  for (const line of text.split('\n')) {
    const quotes = /^>*/.exec(line)?.[0].length ?? 0
    const content = line.slice(quotes).replace(/^ /, '')
    const isSignature = content === '-- '
    const isFlowing = content.endsWith(' ') && !isSignature
    const piece = isFlowing && kind === 'delSp' ? content.slice(0, -1) : content
    if (isOpen && quotes === depth && !isSignature) lines.at(-1)?.push(piece)
    else lines.push([quotes > 0 ? `${'>'.repeat(quotes)} ` : '', piece])
    isOpen = isFlowing
    depth = quotes
  }
  return lines.map((pieces) => pieces.join('')).join('\n')
}
