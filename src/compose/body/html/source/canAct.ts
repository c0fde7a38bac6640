/**
 * Whether HTML as it came could run something where it is read: then it does not go on as it came, not even
 * unchanged, but as the sanitizer understood it. Too careful rather than too trusting: text that only speaks of
 * such things counts too.
 */
const acting = [
  // In a tag, or behind a quoted value, in which a “>” may stand.
  /<[^<>]*[\s"'/]on[a-z]+\s*=/i,
  /["'][^<>"']*[\s/]on[a-z]+\s*=/i,
  /["']on[a-z]+\s*=/i,
  /(?:javascript|vbscript|livescript)\s*:|data\s*:\s*text\/html/i,
  // What only old engines run.
  /style\s*=\s*(?:"[^"]{0,4000}|'[^']{0,4000}|[^\s>"']{0,400})(?:expression\s*\(|behaviou?r\s*:|-moz-binding)/i,
  /<(?:script|style|iframe|object|embed|svg|math|form|link|meta|base)\b/i,
]

export function canAct(html: string): boolean {
  const plain = plainly(html)
  return acting.some((pattern) => pattern.test(html) || pattern.test(plain))
}

/** Without the ways to hide a word from whoever looks for it: references to characters, and what browsers skip. */
function plainly(html: string): string {
  return html
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_whole, hex: string, decimal: string) =>
      character(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll(
      /&(colon|tab|newline|nbsp|lpar|sol|equals);/gi,
      (_whole, name: string) => named[name.toLowerCase()] ?? '',
    )
    .replaceAll(/\/\*[^*]*\*\//g, '')
    .replaceAll(/\\([0-9a-f]{1,6}) ?/gi, (_whole, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/[\u0000-\u001f\u007f\u00ad\u200b-\u200f\ufeff]/g, '')
}

const named: Readonly<Record<string, string>> = {
  ...{ colon: ':', sol: '/', equals: '=', lpar: '(', nbsp: ' ' },
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
