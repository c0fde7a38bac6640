/**
 * The `_headers` file of Netlify and Cloudflare Pages: which headers go with which paths.
 *
 * A rule is a path at the start of a line, and indented `Name: value` lines below it. All rules
 * that match a path apply. A header that two of them set would be joined by one host and replaced
 * by another, so that is refused here.
 */
export type HeaderRule = {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Throws with the line's number when a line is neither a path, a header, a comment nor empty. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    const header = /^([\w-]+):\s*(.+)$/.exec(content)
    const isIndented = /^\s/.test(line)
    const rule = rules.at(-1)
    if (!isIndented && content.startsWith('/')) rules.push({ path: content, headers: [] })
    else if (isIndented && header && rule) rule.headers.push([header[1] ?? '', header[2] ?? ''])
    else throw new Error(`_headers, line ${index + 1}: not a path and not a header: ${content}`)
  }
  return rules
}

/** The headers for one path, which begins with a slash. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const headers = new Headers()
  for (const rule of rules.filter((one) => matches(one.path, path))) {
    for (const [name, value] of rule.headers) {
      if (headers.has(name)) throw new Error(`_headers sets ${name} twice for ${path}.`)
      headers.set(name, value)
    }
  }
  return headers
}

function matches(pattern: string, path: string): boolean {
  if (!pattern.endsWith('*')) return pattern === path
  return path.startsWith(pattern.slice(0, -1))
}
