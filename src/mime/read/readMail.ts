/**
 * The bytes of a message as a MimeMessage, and what of them could not be understood.
 *
 * It never fails because of what is in them: where the whole cannot be read, the head is. HTML is
 * handed on as it is and is hostile until the editor's gate has cleaned it. Runs in a worker.
 */
import PostalMime from 'postal-mime'
import { toByteText } from '#mime/bytes/byteText.ts'
import { decodeBody } from './decodeBody.ts'
import { embeddedHead } from './embeddedHead.ts'
import { htmlToText } from '#mime/write/htmlToText.ts'
import { withoutHugeTexts } from './hugeTexts.ts'
import type { ParseIssue } from './parseIssue.ts'
import type { MimeMessage } from '#mime/write/mimeMessage.ts'
import { decodeLine, type Head } from '#mime/write/partHeaders.ts'
import { partIssues } from './partIssues.ts'
import { headLosses, readHeaders } from './readHeaders.ts'
import { readFiles, type ReadFileBytes } from './readFiles.ts'
import { readTexts, textParts } from './readTexts.ts'
import { smimeKindOf, type SmimeKind } from './smimeKind.ts'
import { scanStructure, type ScannedStructure } from './scanStructure.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'

export type ReadMail = {
  readonly message: Omit<MimeMessage, 'files'>
  readonly files: readonly ReadFileBytes[]
  readonly issues: readonly ParseIssue[]
  /** Signed or encrypted: it can only be sent as it is. */
  readonly smimeKind?: SmimeKind | undefined
}

/** Characters. The most that is read of a head where the whole cannot be read. */
const longestHead = 262_144
/** A message that is the body of one that is the body … */
const mostLevels = 10

export async function readMail(file: Uint8Array<ArrayBuffer>, level = 0): Promise<ReadMail> {
  const text = toByteText(file.subarray(startOf(file)))
  const structure = scanStructure(text)
  const { mail, isWhole } = await parseHead(structure)
  const { message, issues: headerLosses } = readHeaders(mail)
  const smimeKind = smimeKindOf(structure.root)
  const body = isWhole && !structure.isExcessive ? await readBody(text, structure, level) : nothing
  return {
    message: { ...message, ...body.texts },
    files: body.files,
    issues: distinct([
      ...(body === nothing ? [{ what: 'onlyHead' } as const] : []),
      ...headLosses(structure.root),
      ...headerLosses,
      ...structure.issues,
      ...body.issues,
    ]),
    ...(smimeKind && { smimeKind }),
  }
}

type ReadBody = {
  readonly texts: MimeTexts
  readonly files: readonly ReadFileBytes[]
  readonly issues: readonly ParseIssue[]
}

const nothing: ReadBody = { texts: { text: '' }, files: [], issues: [] }

async function readBody(
  text: string,
  structure: ScannedStructure,
  level: number,
): Promise<ReadBody> {
  const { leaves, root } = structure
  const [only] = leaves
  if (only && root.type === 'message/rfc822' && !root.isAttached && level < mostLevels) {
    const { message, files, issues } = await readMail(decodeBody(text, only), level + 1)
    return { texts: embeddedHead(message), files, issues }
  }
  const texts = textParts(leaves)
  const { files, issues } = readFiles(
    text,
    leaves.filter((leaf) => !texts.has(leaf)),
  )
  const read = readTexts(text, texts)
  const parted = withoutHugeTexts(read)
  return {
    texts: parted.texts,
    files: [...parted.files, ...files],
    issues: [
      ...leaves.flatMap((leaf) => partIssues(text, leaf)),
      ...issues,
      ...parted.issues,
      ...(isBlankHtml(parted.texts) ? [{ what: 'nothingToShow' } as const] : []),
    ],
  }
}

/** Frames, scripts, comments: there is HTML, and nobody sees anything of it. */
function isBlankHtml({ html = '' }: MimeTexts): boolean {
  const isShown = /<(?:img|svg|hr|table|input|button|video|audio|picture|object)\b/i.test(html)
  return html.trim() !== '' && !isShown && htmlToText(html).trim() === ''
}

async function parseHead({ root, leaves }: ScannedStructure) {
  const charset = root.charset || charsetOf(leaves.map(({ head }) => head))
  const head = root.lines.map((line) => decodeLine(line, charset)).join('\r\n')
  try {
    return { mail: await PostalMime.parse(`${head}\r\n\r\n`), isWhole: true }
  } catch {
    return { mail: await PostalMime.parse(head.slice(0, longestHead)), isWhole: false }
  }
}

function charsetOf(heads: readonly Head[]): string {
  return heads.find(({ type }) => type.startsWith('text/'))?.charset ?? ''
}

/** Programs begin files with a byte order mark, empty lines or the line that parts mails in an mbox. */
function startOf(bytes: Uint8Array): number {
  const start = toByteText(bytes.subarray(0, 1000))
  return /^(?:\xef\xbb\xbf)?(?:[\r\n]*)(?:From [^\r\n]*\r?\n)?/.exec(start)?.[0].length ?? 0
}

/** Each thing is said once, and not too many of them. */
function distinct(issues: readonly ParseIssue[]): ParseIssue[] {
  const byText = new Map(issues.map((loss) => [JSON.stringify(loss), loss]))
  return [...byText.values()].slice(0, 20)
}
