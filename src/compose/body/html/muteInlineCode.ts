/**
 * Renames `style` and `on…` attributes to `data-…` and drops <style> elements before HTML is
 * parsed. The page's policy refuses them anyway, but each refusal would be reported, and Word
 * writes hundreds. This is quiet, not safety: safety is sanitizeHtml.ts.
 */
const styleStart = /<style\b[^<>]*>/i
const startTag = /<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
const inlineCode = /([\s"'/])(style|on[a-z]+)(?=\s*=)/gi

export function muteInlineCode(html: string): string {
  return withoutStyles(html).replace(startTag, (tag) => tag.replace(inlineCode, '$1data-$2'))
}

/** Cut at the ends: to look for the end of each start takes forever where none has one. */
function withoutStyles(html: string): string {
  const pieces = html.split(/<\/style\s*>/i)
  const rest = pieces.pop() ?? ''
  const kept = pieces.map((piece) => piece.slice(0, piece.match(styleStart)?.index))
  return kept.join('') + rest
}
