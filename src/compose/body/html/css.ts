/** Inline styles of foreign HTML as names and values; read as a string, for nothing of them may take effect. */
export type Declarations = ReadonlyMap<string, string>

/** A semicolon inside quotation marks or parentheses ends nothing. */
const declaration = /([a-z-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/gi

/** Asked for again at each step of reading. */
const known = new WeakMap<Element, { readonly style: string; readonly found: Declarations }>()
const none: Declarations = new Map()

export function declarationsOf(element: Element): Declarations {
  const style = element.getAttribute('data-style')
  if (!style) return none
  const before = known.get(element)
  if (before?.style === style) return before.found
  const found = parse(style)
  known.set(element, { style, found })
  return found
}

function parse(style: string): Declarations {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of style.matchAll(declaration)) {
    const text = value.replace(/!\s*important\s*$/i, '').trim()
    if (text !== '') found.set(name.toLowerCase(), text)
  }
  return found
}

/** As an attribute: quotation marks of the other kind, nothing that fetches or runs. */
export function toStyle(declarations: Iterable<readonly [string, string]>): string {
  return [...declarations]
    .filter(([, value]) => !fetching.test(value))
    .map(([name, value]) => `${name}:${value.replaceAll('"', "'")}`)
    .join('; ')
}

const fetching = /url\s*\(|image-set|expression|\\|[<>]/i

const perUnit: Readonly<Record<string, number>> = {
  ...{ px: 1, pt: 96 / 72, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pc: 16 },
}

/** CSS pixels of an absolute length; nothing of a relative one. */
export function toPixels(value: string | undefined): number | undefined {
  const [, number, unit] = /^(-?[\d.]+)\s*(px|pt|in|cm|mm|pc)?$/i.exec(value?.trim() ?? '') ?? []
  const per = perUnit[unit?.toLowerCase() ?? 'px']
  const pixels = Number(number) * (per ?? NaN)
  return Number.isFinite(pixels) ? pixels : undefined
}
