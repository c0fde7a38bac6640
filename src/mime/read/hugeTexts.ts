/**
 * Texts that would keep the page busy for longer than a second: they become files of the message, and
 * that is said. A text that was only made of such HTML is not worth a file of its own.
 */
import type { ParseIssue } from './parseIssue.ts'
import type { ReadFileBytes } from './readFiles.ts'
import {
  isHugeHtml,
  isHugeText,
  mostHtml,
  mostLines,
  mostTags,
  mostText,
} from '#compose/body/hugeBody.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'

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
