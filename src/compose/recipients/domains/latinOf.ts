/**
 * A domain with the Latin letters that its letters of other scripts look like, for the eye that reads it as Latin.
 *
 * The pairs are those of UTS 39 (confusables.txt, © Unicode, Unicode License V3) that are small letters of domains, and the
 * few more that pass at the size of a chip. What looks like none stays.
 */
const alike = {
  ...{
    а: 'a',
    в: 'b',
    ь: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ҽ: 'e',
    ԍ: 'g',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
  },
  ...{
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ү: 'y',
    ѵ: 'v',
  },
  ...{ ԝ: 'w', ѡ: 'w', х: 'x', з: '3' },
  ...{
    α: 'a',
    ά: 'a',
    β: 'b',
    ε: 'e',
    έ: 'e',
    η: 'n',
    ή: 'n',
    ι: 'i',
    ί: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ό: 'o',
    ρ: 'p',
  },
  ...{ σ: 'o', τ: 't', υ: 'u', ύ: 'u', χ: 'x', γ: 'y', ω: 'w', ϲ: 'c', ϳ: 'j', μ: 'u' },
  ...{
    ա: 'w',
    գ: 'q',
    զ: 'q',
    հ: 'h',
    յ: 'j',
    ո: 'n',
    ռ: 'n',
    ս: 'u',
    օ: 'o',
    ց: 'g',
    ք: 'f',
    լ: 'l',
  },
  ...{ ꮃ: 'w', ꮓ: 'z', ꮩ: 'v', ꮪ: 's', ꮯ: 'c', ı: 'i', ɑ: 'a', ɡ: 'g' },
} as const

const pairs: ReadonlyMap<string, string> = new Map(Object.entries(alike))

export function latinOf(domain: string): string {
  return [...domain.normalize('NFC').toLowerCase()].map((each) => pairs.get(each) ?? each).join('')
}
