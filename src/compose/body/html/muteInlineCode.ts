/**
 * Renames `style` and `on…` attributes to `data-…` and drops <style> elements before HTML is
 * parsed. The page's policy refuses them anyway, but each refusal would be reported, and Word
 * writes hundreds. This is quiet, not safety: safety is sanitizeHtml.ts.
 */
const styleElement = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi
const startTag = /<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
const inlineCode = /([\s"'/])(style|on[a-z]+)(?=\s*=)/gi

export function muteInlineCode(html: string): string {
  return html
    .replace(styleElement, '')
    .replace(startTag, (tag) => tag.replace(inlineCode, '$1data-$2'))
}
