/** Encoded words (RFC 2047), as they come along when the head of a mail is copied. Never throws. */
const word = /=\?([^?\s]{1,60})\?([bq])\?([^?\s]{0,990})\?=/gi

const phrase =
  /([(（])?"?(=\?[^?\s]{1,60}\?[bq]\?[^?\s]{0,990}\?=(?:\s+=\?[^?\s]{1,60}\?[bq]\?[^?\s]{0,990}\?=)*)"?/gi

/** A text that cannot be decoded stays as it is. Blanks between two of them are no text (RFC 2047, 6.2). */
export function decodeWords(text: string): string {
  const joined = text.replace(/(\?=)\s+(?==\?[^?\s]{1,60}\?[bq]\?)/gi, '$1')
  return joined.replace(word, (whole, charset: string, how: string, coded: string) => {
    try {
      const bytes = /b/i.test(how) ? atob(coded) : fromQ(coded)
      // A language may follow the charset (RFC 2231, 5).
      const decoder = new TextDecoder(charset.replace(/\*.*/, ''))
      return decoder.decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))
    } catch {
      return whole
    }
  })
}

function fromQ(coded: string): string {
  return coded
    .replace(/_/g, ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** Within a list of people what is decoded is one quoted string, whatever it holds; in a comment it is plain. */
export function quoteWords(text: string): string {
  return text.replace(phrase, (whole, bracket: string, words: string) => {
    const decoded = decodeWords(words).replace(/[\s\p{Cc}]+/gu, ' ')
    if (decoded === words) return whole
    return bracket ? bracket + decoded : `"${decoded.replace(/["\\]/g, '\\$&')}"`
  })
}
