/**
 * Characters that nobody sees: zero-width and filler characters, direction and control characters.
 *
 * Joiners and selectors stay where a script or an emoji needs them (UTS 46, 4.1; UTS 51): in Persian and
 * Indic words, in emoji, behind Han characters. Blanks that look like letters become blanks.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\u200B-\u200F\uFFF9-\uFFFC]/gu
const blank = /[\u2800]|(?![\t\r\n\v\f\u0085])\p{Cc}/gu

const viramas = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]$/
const arabic = /[\u0620-\u074A\u08A0-\u08C9]/
const pictograph = /[\p{Extended_Pictographic}\p{EMod}]\uFE0F?$/u
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,8}$/u

/** The text without them; line ends, tabs and blanks stay. */
export function withoutUnseen(text: string): string {
  return text
    .replace(unseen, (character, at: number) => (isNeeded(character, text, at) ? character : ''))
    .replace(blank, ' ')
}

function isNeeded(character: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at)
  const next = String.fromCodePoint(text.codePointAt(at + character.length) ?? 0)
  if (character === '\u200C' && arabic.test(next)) return arabic.test(before.slice(-1))
  if (character === '\u200C' || character === '\u200D') {
    const joins = character === '\u200D' && /\p{Extended_Pictographic}/u.test(next)
    return viramas.test(before) || (joins && pictograph.test(before))
  }
  if (character === '\uFE0F') return /[\p{Extended_Pictographic}#*0-9]$/u.test(before)
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}$/u.test(before)
  return /[\u{E0020}-\u{E007F}]/u.test(character) && flag.test(before)
}

/** The first character of an address that nobody sees, as U+200B; undefined if all can be seen. */
export function unseenIn(address: string): string | undefined {
  const seen = withoutUnseen(address)
  if (seen === address) return undefined
  const at = [...address].findIndex((character, index) => character !== [...seen][index])
  const code = [...address][at]?.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
