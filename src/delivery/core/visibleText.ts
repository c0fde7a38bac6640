/**
 * What a reader sees of a body, as one line of words, so that two spellings of the same text are equal:
 * Exchange wraps HTML into a page, respells entities and breaks lines anew. Pure.
 */
import type { GraphBody } from '#graph/types.ts'

export function visibleText(body: GraphBody | null | undefined): string {
  const content = body?.content ?? ''
  return oneLine(body?.contentType === 'html' ? textOf(content) : content)
}

/** Spaces are one, and what has no width is nothing. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function textOf(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<(script|style|head|title|template)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi, (_, name: string) =>
      inline.has(name.toLowerCase()) ? '' : ' ',
    )
    .replace(
      /&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/gi,
      (whole, name: string) => decoded(name) ?? whole,
    )
}

/** Words run on through these. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark o:p q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return entities.get(name) ?? entities.get(name.toLowerCase())
  const isHex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** Latin-1 in its order from 160 on (HTML 4, 24.2.1). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const entities = new Map<string, string>([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', trade: '™', bull: '•' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”' },
    ...{ bdquo: '„', hellip: '…', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '' },
  }),
])
