/**
 * Whether a label of a domain mixes scripts beyond what is “highly restrictive” (UTS 39, 5.2): Latin goes with Han, Kana,
 * Hangul and Bopomofo as Japanese, Korean and Chinese write them, any other script only with itself.
 */
const names = [
  ...[
    'Latin',
    'Cyrillic',
    'Greek',
    'Armenian',
    'Cherokee',
    'Georgian',
    'Hebrew',
    'Arabic',
    'Thaana',
  ],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Ethiopic', 'Coptic'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
]
const scripts = names.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const)

/** Signs that Japanese writes as letters are of more than one script (々, ー). */
const together = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
]

export function mixesScripts(label: string): boolean {
  const found = scripts.filter(([, is]) => is.test(label)).map(([name]) => name)
  return found.length > 1 && !together.some((each) => found.every((name) => each.includes(name)))
}
