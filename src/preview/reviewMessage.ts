/**
 * What a reader, or a reader's mail program, may stumble over in the writer's own text. The original that is
 * answered is not the writer's. Pure, but for the parser.
 */
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { parseInert } from '#compose/body/html/parseInert.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Finding } from './finding.ts'
import { reviewColors } from './reviewColors.ts'
import { reviewLinks } from './reviewLinks.ts'
import { reviewStyles } from './reviewStyles.ts'

/** Bytes. Larger ones are slow to open on a phone, and most are shown smaller than they are. */
const largePicture = 1_000_000

export function reviewMessage({ body, attachments }: ComposedMessage): readonly Finding[] {
  if (body.format === 'text') return []
  const page = parseInert(body.html)
  return [
    ...reviewPictures(page, attachments),
    ...reviewLinks(page),
    ...reviewColors(page),
    ...reviewStyles(page),
  ]
}

function reviewPictures(page: ParentNode, files: readonly Attachment[]): Finding[] {
  return [...page.querySelectorAll('img')].flatMap((image, index): Finding[] => {
    const place = { tag: 'img', index } as const
    const source = image.getAttribute('src') ?? ''
    const file = fileOf(source, files)
    const alt = image.getAttribute('alt')?.trim() ?? ''
    const name = file?.name ?? (alt || source)
    return [
      ...(alt === '' ? [{ kind: 'noAlt', place, name } as const] : []),
      ...(/^https?:/i.test(source) ? [{ kind: 'remotePicture', place, name } as const] : []),
      ...(file && file.size > largePicture
        ? [{ kind: 'largePicture', place, name, detail: formatFileSize(file.size) } as const]
        : []),
    ]
  })
}

function fileOf(source: string, files: readonly Attachment[]): Attachment | undefined {
  const id = /^cid:(.*)$/i.exec(source)?.[1]?.toLowerCase()
  return files.find(
    (one) => (isFile(one) || isStored(one)) && one.contentId?.toLowerCase() === id && !!id,
  )
}
