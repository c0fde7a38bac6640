/**
 * Takes the percent signs out of a part of a link. Never throws: an escape that stands for no
 * character stays as it is written, and `isWhole` is false.
 *
 * A plus is a space in what forms write (URL standard, application/x-www-form-urlencoded) and a
 * plus in mailto: (RFC 6068, 5). In an address only one reading makes sense: `robin+news@x.org`
 * keeps its plus, `Ada+Lovelace+<ada@x.org>` has spaces.
 */
export type Decoded = { readonly text: string; readonly isWhole: boolean }

export type PlusReading = 'plus' | 'space' | 'addressPlus'

export function decodeValue(raw: string, plus: PlusReading): Decoded {
  const pieces = plus === 'plus' ? [raw] : raw.split('+')
  const decoded = pieces.map(decodePiece)
  const texts = decoded.map(({ text }) => text)
  const text = plus === 'addressPlus' ? joinAddresses(texts) : texts.join(' ')
  return { text, isWhole: decoded.every(({ isWhole }) => isWhole) }
}

function decodePiece(raw: string): Decoded {
  let isWhole = true
  const text = raw.replace(/(?:%[0-9a-f]{2})+|%/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      isWhole = false
      return escapes
    }
  })
  return { text, isWhole }
}

/** From the end, because what follows a plus tells whether it belongs to an address. */
function joinAddresses(texts: readonly string[]): string {
  return texts.reduceRight((rest, text) => {
    const belongs = /[^\s,;<>"():]$/.test(text) && /^[^\s,;<>"()@]*@/.test(rest)
    return `${text}${belongs ? '+' : ' '}${rest}`
  })
}
