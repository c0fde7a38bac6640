/**
 * The part of OData's $filter that a composer needs: comparisons joined by `and` and `or`, startsWith,
 * contains, and `any` over extended properties or addresses. Anything else is refused.
 */
import { badRequest } from '#sandbox/graph/rejections.ts'

export type Filter = (item: Readonly<Record<string, unknown>>) => boolean

const literal = String.raw`('(?:[^']|'')*'|true|false|null|[\d:TZ.+-]+)`
const comparison = new RegExp(String.raw`^([\w/]+) (eq|ne|gt|ge|lt|le) ${literal}$`, 'i')
const text = /^(startswith|contains|endswith)\(([\w/]+), ?('(?:[^']|'')*')\)$/i
const any = /^(\w+)\/any\((\w+): ?(.+)\)$/i

export function parseFilter(source: string): Filter {
  const either = splitOutside(source.trim(), ' or ').map((part) => {
    const all = splitOutside(part, ' and ').map(parseTerm)
    return (item: Readonly<Record<string, unknown>>) => all.every((matches) => matches(item))
  })
  return (item) => either.some((matches) => matches(item))
}

function parseTerm(source: string): Filter {
  const term = source.trim()
  const [, left, operator, right] = comparison.exec(term) ?? []
  if (left && operator && right) return compare(left, operator.toLowerCase(), value(right))
  const [, name, path, needle] = text.exec(term) ?? []
  if (name && path && needle) return search(name.toLowerCase(), path, String(value(needle)))
  const [, list, variable, inner] = any.exec(term) ?? []
  if (list && variable && inner) return anyOf(list, variable, inner)
  if (term.startsWith('(') && term.endsWith(')')) return parseFilter(term.slice(1, -1))
  throw badRequest(`Invalid filter clause: ${term}`)
}

function value(source: string): string | boolean | null {
  if (source.startsWith("'")) return source.slice(1, -1).replaceAll("''", "'")
  const words: Record<string, boolean | null> = { true: true, false: false, null: null }
  return words[source] === undefined ? source : words[source]
}

const folded = (one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one)

function compare(path: string, operator: string, wanted: string | boolean | null): Filter {
  return (item) => {
    const found = folded(at(item, path))
    const other = folded(wanted)
    if (operator === 'eq') return found === other
    if (operator === 'ne') return found !== other
    const order = String(found) < String(other) ? -1 : Number(String(found) > String(other))
    return { gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[operator] ?? false
  }
}

function search(name: string, path: string, needle: string): Filter {
  return (item) => {
    const found = String(at(item, path) ?? '').toLowerCase()
    const wanted = needle.toLowerCase()
    if (name === 'startswith') return found.startsWith(wanted)
    return name === 'endswith' ? found.endsWith(wanted) : found.includes(wanted)
  }
}

function anyOf(list: string, variable: string, inner: string): Filter {
  const matches = parseFilter(inner.replace(new RegExp(String.raw`\b${variable}/`, 'g'), ''))
  return (item) => {
    const items = at(item, list)
    return Array.isArray(items) && items.some((one) => matches(one as Record<string, unknown>))
  }
}

const at = (item: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((one, name) => {
    if (typeof one !== 'object' || one === null) return undefined
    return (one as Record<string, unknown>)[name]
  }, item)

/** Splits at a word that stands outside of quotes and brackets. */
function splitOutside(source: string, word: string): string[] {
  const parts: string[] = []
  let depth = 0
  let isQuoted = false
  let start = 0
  for (let index = 0; index < source.length; index++) {
    const character = source[index]
    if (character === "'") isQuoted = !isQuoted
    if (isQuoted) continue
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth > 0 || source.slice(index, index + word.length).toLowerCase() !== word) continue
    parts.push(source.slice(start, index))
    start = index + word.length
  }
  return [...parts, source.slice(start)]
}
