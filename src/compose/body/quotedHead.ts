/**
 * What the first lines of a quoted message say: that it is one, who wrote it and when, in whatever language the
 * program around it writes. Read from its text only; a message that begins otherwise is no quoted one. Pure.
 */
export type QuotedHead = { readonly who: string; readonly when?: string }

const mostRead = 8000
const mostLines = 6

export function readQuotedHead(kept: string, isText: boolean): QuotedHead | undefined {
  const start = kept.slice(0, mostRead)
  const lines = (isText ? start : toText(start))
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[\s\u200b]+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, mostLines)
  return readPairs(lines) ?? readSentence(lines)
}

/** "From: Megan Bowen <…>", "Sent: …", as Outlook writes them. */
function readPairs(lines: readonly string[]): QuotedHead | undefined {
  const at = lines.findIndex((line) => pair.test(line) && line.includes('@'))
  const pairs = lines.slice(Math.max(at, 0)).map((line) => pair.exec(line)?.[1])
  const [who, when] = pairs
  if (at < 0 || at > 1 || !who || !when) return undefined
  return { who: withoutAddress(who), when: readable(when) }
}

const pair = /^[^:<>@]{1,24}:\s*(\S.*)$/

/** "On Thu, 26 Nov 2026 Megan Bowen <…> wrote:", as Gmail and others write it, over one line or two. */
function readSentence(lines: readonly string[]): QuotedHead | undefined {
  const end = lines.slice(0, 3).findIndex((line) => line.endsWith(':'))
  const sentence = lines.slice(0, end + 1).join(' ')
  const hasWho = /@/.test(sentence) && /\d/.test(sentence)
  return hasWho ? { who: withoutAddress(sentence.slice(0, -1)) } : undefined
}

function withoutAddress(text: string): string {
  return text.replace(/\s*[<(\[][^<>()\[\]]*@[^<>()\[\]]*[>)\]]/, '').trim() || text
}

function readable(when: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(when)) return when
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  const time = Date.parse(when)
  return Number.isNaN(time) ? when : format.format(time)
}

const entities: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', nbsp: ' ', quot: '"' },
}

function toText(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->|<(style|script|title)\b[^]*?<\/\1\s*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?:br|\/(?:p|div|tr|h[1-6]|li))\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*(?:>|$)/g, '')
    .replaceAll(/&(?:#(\d{1,6})|(\w+));?/g, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name ?? ''] ?? whole),
    )
}
