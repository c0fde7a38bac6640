/**
 * The people of a header (RFC 5322, 3.4). Comments name nobody; where an address has no name of its
 * own, one stands for it, and behind a name one that holds an address and nothing else is that
 * person's, as people write it.
 */
import { addressParser, type Address } from 'postal-mime'
import { commentedAddress, isComment, token } from '#compose/recipients/parse/splitList.ts'

export function readAddresses(value: string): Address[] {
  return addressParser(value.includes('(') ? withoutComments(value) : value)
}

function withoutComments(value: string): string {
  const elements: string[][] = [[]]
  for (const each of value.match(token) ?? []) {
    if (/^[,;]$/.test(each)) elements.push([each], [])
    else elements.at(-1)?.push(each)
  }
  return elements.map(readElement).join('')
}

function readElement(tokens: readonly string[]): string {
  const others = tokens.filter((each) => !isComment(each))
  const hasAddress = others.some((each) => !each.startsWith('"') && each.includes('@'))
  const hasName = others.some((each) => /^[^\s<]/.test(each) && !each.includes('@'))
  return tokens
    .map((each) => {
      if (each.startsWith('<')) return each.replace(/\([^()]*\)/g, '')
      if (!isComment(each)) return each
      const address = commentedAddress(each)
      if (!hasAddress) return address ? `<${address}>` : ' '
      return hasName || each.includes('@') ? ' ' : each
    })
    .join('')
}
