/**
 * The address that a word stands for, spelled as it is sent: without what sentences, links and lists
 * leave around it, and with ASCII signs for their wide forms (UTS 46, 4: full stops; NFKC). It does not judge it.
 */

export const sign = /[@＠﹫]/

/** Whether a word may be meant as an address: something stands on both sides of its sign. */
export function isAddressLike(word: string): boolean {
  return /^mailto:./i.test(word) || /[^\s<(][@＠﹫][^\s>)]/.test(word)
}

export function readAddress(word: string): string {
  const text = withoutPunctuation(word)
  const link = /^(?:mailto|smtp|e-?mail):(?:\/\/)?([^?#]*)/i.exec(text)?.[1]
  return narrow(link === undefined ? text : decoded(withoutPunctuation(link)))
}

/** Text too long to be an address stays as it is. */
function withoutPunctuation(word: string): string {
  if (word.length > 400) return word
  const text = word.replace(/^[\s'‘’“”[(<{]+/, '').replace(/[\s'‘’“”\])>}.,:!?。]+$/, '')
  if (text.indexOf('"') === text.lastIndexOf('"')) return withoutMarks(text.replace(/^"|"$/, ''))
  return withoutMarks(text)
}

/** *ada@x.org*, as bold text is written. */
function withoutMarks(text: string): string {
  const [, mark = ''] = /([*_`~]+)$/.exec(text) ?? []
  return mark && text.startsWith(mark) ? text.slice(mark.length, -mark.length) : text
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

function narrow(text: string): string {
  const ascii = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/﹫/g, '@')
  const at = ascii.lastIndexOf('@')
  return (
    ascii.slice(0, at) +
    ascii
      .slice(at)
      .replace(/[。｡﹒]/g, '.')
      .replace(/[\uFE00-\uFE0F]/g, '')
  )
}
