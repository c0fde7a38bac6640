/** The number or bullet that was drawn before an item ("3.", "b)", "(iv)"), as a list has it. */
export type ListSign = {
  readonly isNumber: boolean
  /** As in HTML; nothing for plain numbers, and for bullets that are usual. */
  readonly type?: string | undefined
  readonly number: number
}

const bullet: ListSign = { isNumber: false, number: 1 }

/**
 * "i" begins Roman numbers; later on it follows from those before (`before`). A letter alone is a bullet: Word draws its
 * second level as an "o", and others as letters of Wingdings.
 */
export function readSign(sign: string, before?: ListSign): ListSign {
  const [, number, lettered] =
    /^\(?(?:((?:\d{1,4}\.)*\d{1,4})[.):]*|([a-z]{1,6})[.):]+)$/i.exec(sign.trim()) ?? []
  const text = number ?? lettered ?? ''
  if (text === '') return bullet
  // "2.1": the list above says the rest.
  const last = text.split('.').at(-1) ?? ''
  if (/^\d+$/.test(last)) return { isNumber: true, number: Number(last) }
  const isUpper = last === last.toUpperCase()
  const lower = last.toLowerCase()
  const isRoman = before ? /^i$/i.test(before.type ?? '') : lower === 'i'
  if (isRoman && /^[ivxlc]+$/.test(lower))
    return { isNumber: true, type: isUpper ? 'I' : 'i', number: roman(lower) }
  if (lower.length > 2) return bullet
  return { isNumber: true, type: isUpper ? 'A' : 'a', number: alphabetic(lower) }
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function roman(text: string): number {
  return [...text].reduce((sum, sign, index) => {
    const value = values[sign] ?? 0
    return sum + (value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

/** As spreadsheets count: z is 26, aa is 27. */
function alphabetic(text: string): number {
  return [...text].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 96, 0)
}
