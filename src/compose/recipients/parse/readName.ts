/**
 * A name out of its pieces. What lists and sentences put around names is left out; what stands in
 * quotes is taken as it is.
 */
import type { TextPart } from './parts.ts'
import { withoutUnseen } from './unseen.ts'

type Place = {
  /** Nobody stands before. */
  readonly isFirst: boolean
  /** No address goes with it. */
  readonly isAlone: boolean
}

const marks = '•·◦▪▫‣⁃●○■□➢→✓✔☐☑'
const leading = new RegExp(
  `^(?:[${marks}"“”„]+|[-–—*>#|/&+=:.!]+(?=\\s|$)|\\[[ xX]?\\](?=\\s|$)|\\d{1,4}[.)](?=$))\\s*`,
  'u',
)
const trailing = new RegExp(`(?:[\\s${marks}"“”„]+|(?<=\\s|^)[-–—|/=>&+*#]+|[:,<>|]+)$`, 'u')

/** "and" or "or" between people, in the languages of the page and their neighbours. */
const and =
  /^(?:and|or|und|oder|et|ou|y|e|o|og|och|eller|en|ja|i|oraz|lub|a|и|или|و|أو|和|或|と|または|및|또는|&|\+)(?:\s+|$)/u

export const isAnd = (text: string) => and.test(text)

export function readName(parts: readonly TextPart[], { isFirst, isAlone }: Place): string {
  let text = ''
  let end = parts[0]?.at ?? 0
  for (const part of parts) {
    text += (part.at > end ? ' ' : '') + part.text
    end = part.to
  }
  const isLiteral = parts.every((part) => part.isLiteral)
  const name = oneLine(isLiteral ? text : tidy(oneLine(text), isFirst || isAlone))
  if (!isLiteral && !isAlone && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return ''
  return name
}

/** Outlook puts names in single quotes. */
function oneLine(text: string): string {
  const line = withoutUnseen(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line.replace(/^(?:'(.*)'|‘(.*)’)$/u, '$1$2').trim()
}

/** Longer ones are no names of people. */
const longestName = 1_000

function tidy(text: string, isFirst: boolean): string {
  if (text.length > longestName) return text
  let name = text.replace(leading, '')
  if (!isFirst) name = name.replace(and, '').replace(leading, '')
  for (let before = ''; before !== name;) {
    before = name
    name = name.replace(trailing, '')
  }
  return name
}
