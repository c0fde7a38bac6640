/**
 * Where the message that is answered begins: by the marks that Outlook, Exchange, Gmail, Apple Mail, Thunderbird
 * and Yahoo set. From there on all stays as it came. Only a mark that stands in no other block counts, so that
 * what is cut off is whole.
 */
const marks = /<(?:div|hr|blockquote|table|p)\b(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi

// prettier-ignore
const begins = [
  /\bid\s*=\s*["']?(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|isForwardContent|replySplit)\b/i,
  /\bclass\s*=\s*["']?[^"'>]*\b(?:gmail_quote|gmail_extra|moz-cite-prefix|moz-forward-container|yahoo_quoted|protonmail_quote|zmail_extra)\b/i,
  /^<blockquote\b[^>]*\btype\s*=\s*["']?cite\b/i,
  /^<hr\b[^>]*\btabindex\s*=\s*["']?-1\b/i,
]

export function cutQuoted(inner: string): { written: string; rest: string } {
  for (const { 0: tag, index } of inner.matchAll(marks)) {
    if (!begins.some((mark) => mark.test(tag)) || !isAtTop(inner.slice(0, index))) continue
    return {
      written: inner.slice(0, index).trimEnd(),
      rest: inner.slice(inner.slice(0, index).trimEnd().length),
    }
  }
  return { written: inner, rest: '' }
}

/** All that was opened before is closed again. */
function isAtTop(before: string): boolean {
  let depth = 0
  const tags =
    /<(\/?)(?:div|p|table|blockquote|ul|ol|span|font|b|i|u|a)\b(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
  for (const [, slash] of before.matchAll(tags)) depth += slash ? -1 : 1
  return depth === 0
}
