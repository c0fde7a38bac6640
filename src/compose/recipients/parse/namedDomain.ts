/**
 * A domain within a name, such as `contoso.com` or `www.paypal.com`.
 *
 * Names hold dots for other reasons (`A. Lovelace`, `Node.js`): a word is a domain only by an ending that people know.
 * A list of all endings would be heavier than the page's own code; a name that is missed still shows its address.
 */
const generic =
  'com org net edu gov mil info biz io app dev ai cloud online shop site xyz bank eu asia'
const countries =
  'ar at au be bg br ca ch cl cn co cz de dk ee es fi fr gr hk hr hu ie il in it jp kr lt lu lv mx my nl no nz pe ph pl pt ro rs ru se sg si sk th tr tw ua uk us vn za'
const endings = new Set(`${generic} ${countries}`.split(' '))
/** In front of the ending of a country: contoso.co.uk. */
const second = new Set(['ac', 'co', 'com', 'edu', 'gov', 'ne', 'net', 'or', 'org'])

export function domainIn(name: string): string | undefined {
  const words = name.toLowerCase().split(/[\s<>"“”„«»(),;:|/[\]{}'’]+/u)
  return words.map((word) => word.replace(/[.!?]+$/, '')).find(isDomain)
}

function isDomain(word: string): boolean {
  const labels = word.split('.')
  const isName = labels.length > 1 && labels.every((each) => /^[\p{L}\p{N}-]+$/u.test(each))
  return isName && (brandOf(word)?.length ?? 0) > 2 && endings.has(labels.at(-1) ?? '')
}

/** Whether they belong together: the address is within it, or both have the same name with another ending. */
export function isOfDomain(own: string, named: string): boolean {
  return own === named || own.endsWith(`.${named}`) || brandOf(own) === brandOf(named)
}

/** What its owner chose: contoso of mail.contoso.co.uk. */
export function brandOf(domain: string): string | undefined {
  const labels = domain.split('.')
  const isCountry = labels.at(-1)?.length === 2
  const isSecond = labels.length > 2 && isCountry && second.has(labels.at(-2) ?? '')
  return labels.at(isSecond ? -3 : -2)
}
