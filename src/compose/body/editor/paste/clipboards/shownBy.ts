/**
 * What a person sees of HTML, counted: words, items, cells, headings, links, colors. Read with nothing of the product,
 * of the clipboard and of what is sent alike, so that the one can be held against the other.
 */
export type Shown = {
  /** All signs without spaces, in order. */
  readonly words: string
  readonly items: readonly string[]
  /** Of each table with columns: the words of its cells, row by row. */
  readonly tables: readonly string[]
  readonly headings: readonly string[]
  readonly links: readonly string[]
  readonly colors: readonly string[]
  readonly images: number
}

const unseen = [
  ...['style, script, title, noscript, template, svg, video, frameset, datalist', '[hidden]'],
  ...['input', 'option:not([selected])', '.katex-html', '.EOP', '.LineBreakBlob > span'],
  ...['.MsoCommentReference', '[style*="comment-list"]', 'p [style*="mso-list:Ignore"]', '.Secret'],
  ...['[style*="mso-special-format"]', '[style*="display:none"]', '[style*="display: none"]'],
  ...[
    '[style*="mso-hide:all"]',
    'li[role="checkbox"] > img',
    'img[width="1"]',
    'math',
    'annotation',
  ],
]

export function shownBy(html: string): Shown {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const bullet of body.querySelectorAll('[style*="mso-special-format"]'))
    bullet.closest('.O')?.classList.add('item')
  for (const element of body.querySelectorAll(unseen.join(','))) element.remove()
  const all = (names: string) => [...body.querySelectorAll(names)]
  const said = (names: string) => all(names).map(wordsOf).filter(Boolean)
  return {
    words: wordsOf(body),
    items: said('li, p[style*="mso-list:l"], p.MsoListBullet, .item'),
    tables: all('table').filter(hasColumns).map(cellsOf),
    headings: said('h1, h2, h3, h4, h5, h6, [role="heading"], .MsoTitle, .Kapitel'),
    links: all('a[href]')
      .filter((link) => wordsOf(link) !== '')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^(?:https?|mailto|tel):/.test(href)),
    colors: all('[style*="color"], font[color]').filter(wordsOf).flatMap(colorsOf),
    images: all('img').length,
  }
}

/** Of what it draws, only emoji and check marks are signs. */
function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/[\s\u00a0☑☐·•–]/g, '')
}

function hasColumns(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  return (
    rows.some((row) => row.children.length > 1) && table.getAttribute('role') !== 'presentation'
  )
}

function cellsOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].filter(({ children }) => children.length > 0)
  return rows.map((row) => [...row.children].map(wordsOf).join('|')).join('\n')
}

/** Of words: neither black, white nor grey, nor too light to be read on white. */
function colorsOf(element: Element): string[] {
  if (element.closest('pre, a') || isOnDark(element) || isLink(element)) return []
  const style = element.getAttribute('style') ?? ''
  const said =
    /(?:^|[;\s])color:\s*([^;]+)/i.exec(style)?.[1] ?? element.getAttribute('color') ?? ''
  const hex = toHex(said)
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  const isColor = Math.max(...channels) - Math.min(...channels) > 60
  return hex && isColor && Math.min(...channels) < 100 ? [hex] : []
}

/** Nothing but a link, which has a color of its own. */
function isLink(element: Element): boolean {
  const links = [...element.querySelectorAll('a')].map(wordsOf).join('')
  return links === wordsOf(element)
}

/** Dark paper that is not a cell's does not come along. */
function isOnDark(element: Element): boolean {
  const holder = element.parentElement?.closest('[style*="background" i]')
  const ground = /background(?:-color)?:\s*(#\w+|rgb\([^)]*\))/i.exec(
    holder?.getAttribute('style') ?? '',
  )
  const hex = toHex(ground?.[1] ?? '')
  const isDark = [1, 3, 5].every((at) => parseInt(hex.slice(at, at + 2), 16) < 100)
  return hex !== '' && isDark && !/^T[DHR]$/.test(holder?.tagName ?? '')
}

function toHex(color: string): string {
  const text = color.trim().toLowerCase()
  if (/^#[\da-f]{6}$/.test(text)) return text
  if (text === 'red') return '#ff0000'
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1, 4)
  return channels
    ? `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`
    : ''
}
