/**
 * Parts a text into address lists, and each list at its commas.
 *
 * It knows the separators that RFC 5322 does not: line ends, semicolons outside of groups, East Asian
 * commas, and spaces between addresses without names. Commas do not part lists, because in
 * `Lovelace, Ada <a@b.org>` one is part of a name. Quotes, comments and angle brackets stay whole
 * as long as they close before the line ends.
 */
export type AddressList = readonly string[]

// A quoted string and what a comment escapes have a longest length, or a text full of them would take quadratic time.
export const token =
  /"(?:[^"\\]|\\.){0,998}"(?:@[^\s<>,;"()]+)?|\([^()\\]*(?:(?:\\.|\([^()\\]*(?:\\.[^()\\]*){0,9}\))[^()\\]*){0,50}\)|<[^<>]*>|[,，、;；]|\s+|[^\s"()<,，、;；]+|./gu

export function isComment(each: string): boolean {
  return each.startsWith('(') && each.length > 1
}

/** `(ada@x.org)`: behind a name it is that person's address; behind an address it names nobody. */
export function commentedAddress(each: string): string | undefined {
  return /^\(\s*<?\s*([^\s()<>@,;:"]+@[^\s()<>@,;:"]+)\s*>?\s*\)$/u.exec(each)?.[1]
}

const separator = /^[,，、;；]$/u

const lineEnd = /[\r\n\v\f\u0085\u2028\u2029]+/

export function splitList(text: string): AddressList[] {
  return text.split(lineEnd).flatMap(splitLine)
}

/** Where the last separator ends; 0 if there is none, or only inside of something still open. */
export function afterLastSeparator(line: string): number {
  let at = 0
  let found = 0
  for (const each of line.match(token) ?? []) {
    if (/^["(<]$/.test(each)) return found
    at += each.length
    if (separator.test(each)) found = at
  }
  return found
}

function splitLine(line: string): AddressList[] {
  const lists: string[][] = [[]]
  for (const part of splitAtSeparators(line)) {
    if (part === ';') {
      lists.push([])
      continue
    }
    const [first, ...others] = splitBetweenAddresses(part)
    if (first) lists.at(-1)?.push(first)
    lists.push(...others.map((other) => [other]))
  }
  return lists.filter((list) => list.length > 0)
}

/** The tokens between commas; a semicolon stands for itself. */
function splitAtSeparators(line: string): (string[] | ';')[] {
  const parts: (string[] | ';')[] = []
  let current: string[] = []
  for (const each of line.match(token) ?? []) {
    if (separator.test(each)) {
      parts.push(current)
      if (/^[;；]$/u.test(each)) parts.push(';')
      current = []
    } else if (!isStray(each, current.at(-1))) {
      current.push(each)
    }
  }
  return [...parts, current]
}

/** A quote or bracket without its twin would swallow what follows. */
function isStray(each: string, before = ''): boolean {
  return /^["()<]$/.test(each) || (/^[.>]+$/.test(each) && before.endsWith('>'))
}

/** `a@x.org b@y.org` and `Ada <a@x.org> Bob <b@y.org>` are two; `a@x.org <a@x.org>` is one. */
function splitBetweenAddresses(tokens: readonly string[]): string[] {
  const starts = [0]
  let last: { kind: AddressKind; index: number } | undefined
  for (const [index, each] of tokens.entries()) {
    const kind = addressKind(each)
    const isClosed = last?.kind === 'angle' || last?.kind === 'comment'
    const follows = isClosed ? /^[^\s(]/.test(each) : kind === 'bare'
    if (last && follows) {
      starts.push(isClosed ? index : last.index + 1)
      last = undefined
    }
    if (kind !== 'none' && !(last && kind === 'comment')) last = { kind, index }
  }
  const pieces = starts.map((start, at) =>
    tokens
      .slice(start, starts[at + 1])
      .join('')
      .trim(),
  )
  return pieces.filter(Boolean)
}

type AddressKind = 'none' | 'bare' | 'angle' | 'comment'

function addressKind(text: string): AddressKind {
  if (/^<.+>$/.test(text)) return 'angle'
  if (isComment(text)) return commentedAddress(text) ? 'comment' : 'none'
  return /[^<(]@./.test(text) && !/"$/.test(text) ? 'bare' : 'none'
}
