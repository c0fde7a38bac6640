/**
 * Texts that would keep the page busy for longer than a second: they become files of the message, and
 * that is said. A text that was only made of such HTML is not worth a file of its own.
 */
import type { ParseIssue } from './parseIssue.ts'
import type { ReadFileBytes } from './readFiles.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'

/** Characters, and tags, of which each costs the editor's gate about 15 microseconds. */
const mostHtml = 2_000_000
const mostTags = 60_000
/** Characters, and lines, each of which is a paragraph. */
const mostText = 500_000
const mostLines = 5_000

export function isHugeHtml(html: string): boolean {
  return html.length > mostHtml || countUpTo(html, '<', mostTags) > mostTags
}

function isHugeText(text: string): boolean {
  return text.length > mostText || countUpTo(text, '\n', mostLines) > mostLines
}

type Parted = {
  readonly texts: MimeTexts
  readonly files: readonly ReadFileBytes[]
  readonly issues: readonly ParseIssue[]
}

export function withoutHugeTexts({ text, html }: MimeTexts): Parted {
  const isHtmlHuge = html !== undefined && isHugeHtml(html)
  const isTextHuge = isHugeText(text)
  return {
    texts: {
      text: isTextHuge ? '' : text,
      ...(html !== undefined && !isHtmlHuge && { html }),
    },
    files: [
      ...(isHtmlHuge ? [toFile('message.html', 'text/html', html)] : []),
      ...(isTextHuge ? [toFile('message.txt', 'text/plain', text)] : []),
    ],
    issues: [
      ...(isHtmlHuge ? [{ what: 'hugeHtml', tags: mostTags, most: mostHtml / 1e6 } as const] : []),
      ...(isTextHuge
        ? [{ what: 'hugeText', lines: mostLines, most: mostText / 1e6 } as const]
        : []),
    ],
  }
}

function toFile(name: string, contentType: string, text: string): ReadFileBytes {
  return { name, contentType, bytes: new TextEncoder().encode(text) }
}

function countUpTo(text: string, sign: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) {
    count += 1
  }
  return count
}
