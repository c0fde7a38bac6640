/**
 * The bytes of a message as a MimeLetter, and what of them could not be understood.
 *
 * It never fails because of what is in them: where the whole cannot be read, the head is. HTML is
 * handed on as it is and is hostile until the editor's gate has cleaned it. Runs in a worker.
 */
import PostalMime, { type Email } from 'postal-mime'
import type { Loss } from './loss.ts'
import type { MimeLetter } from './mimeLetter.ts'
import { partLosses } from './partLosses.ts'
import { headLosses, readHeaders } from './readHeaders.ts'
import { readFiles, type ReadFileBytes } from './readFiles.ts'
import { readTexts } from './readTexts.ts'
import { sealOf, type Seal } from './seal.ts'
import { surveyMime, type Survey } from './surveyMime.ts'

export type ReadMail = {
  readonly letter: Omit<MimeLetter, 'files'>
  readonly files: readonly ReadFileBytes[]
  readonly losses: readonly Loss[]
  /** Signed or encrypted: it can only be sent as it is. */
  readonly seal?: Seal | undefined
}

/** Bytes. The most that is read of a head where the whole cannot be read. */
const headBytes = 262_144

export async function readMail(file: Uint8Array<ArrayBuffer>): Promise<ReadMail> {
  const bytes = file.subarray(startOf(file))
  // One character for each byte.
  const text = new TextDecoder('latin1').decode(bytes)
  const survey = surveyMime(text)
  const parsed = await parse(bytes, text, survey)
  const { mail } = parsed
  const { files, losses: fileLosses } = readFiles(mail, survey, text)
  const { letter, losses: headerLosses } = readHeaders(mail)
  const seal = sealOf(survey.root)
  return {
    letter: { ...letter, ...readTexts(mail, survey) },
    files,
    losses: distinct([
      ...(parsed.isWhole ? [] : [{ what: 'onlyHead' } as const]),
      ...headLosses(survey.root),
      ...headerLosses,
      ...bodyLosses(survey, text),
      ...fileLosses,
    ]),
    ...(seal && { seal }),
  }
}

async function parse(bytes: Uint8Array<ArrayBuffer>, text: string, { isExcessive }: Survey) {
  try {
    if (isExcessive) return { mail: await parseHead(bytes, text), isWhole: false }
    return { mail: await PostalMime.parse(bytes), isWhole: true }
  } catch {
    return { mail: await parseHead(bytes, text), isWhole: false }
  }
}

async function parseHead(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<Email> {
  const blank = /\r?\n\r?\n/.exec(text.slice(0, headBytes))?.index ?? headBytes
  const head = bytes.subarray(0, Math.min(blank, headBytes))
  const mail = await PostalMime.parse(head)
  return { ...mail, attachments: [] }
}

function bodyLosses(survey: Survey, text: string): Loss[] {
  return [...survey.losses, ...survey.leaves.flatMap((leaf) => partLosses(text, leaf))]
}

/** Programs begin files with a byte order mark, empty lines or the line that parts mails in an mbox. */
function startOf(bytes: Uint8Array): number {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  return /^(?:ï»¿)?(?:[\r\n]*)(?:From [^\r\n]*\r?\n)?/.exec(start)?.[0].length ?? 0
}

/** Each thing is said once, and not too many of them. */
function distinct(losses: readonly Loss[]): Loss[] {
  const byText = new Map(losses.map((loss) => [JSON.stringify(loss), loss]))
  return [...byText.values()].slice(0, 20)
}
