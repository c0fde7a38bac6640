/**
 * Reads what people paste, drop or put into a link: lines of addresses, folded or in a list, rows of a
 * spreadsheet or of CSV, and vCards. Never throws, and loses nobody (parseLine.ts).
 */
import type { Entry } from '#compose/recipients/recipients.ts'
import { quoteWords } from './encodedWords.ts'
import { lineEnd, linesOf } from './lines.ts'
import { parseLine } from './parseLine.ts'
import { proseApart } from './prose.ts'
import { readTable } from './readTable.ts'
import { readCard } from './readCard.ts'
import { withoutUnseen } from './unseen.ts'

export function parseRecipients(text: string): Entry[] {
  return blocksOf(withoutUnseen(quoteWords(text))).flatMap((block) =>
    Array.isArray(block)
      ? readCard(block)
      : (readTable(block) ?? linesOf(block).flatMap((line) => parseLine(line, proseApart))),
  )
}

/** The lines of each vCard (RFC 6350), and the text around them. */
function blocksOf(text: string): (string | string[])[] {
  if (!/BEGIN:VCARD/i.test(text)) return [text]
  const blocks: (string | string[])[] = []
  let card: string[] | undefined
  for (const line of text.split(lineEnd)) {
    if (/^\s*BEGIN:VCARD/i.test(line)) blocks.push((card = []))
    else if (/^\s*END:VCARD/i.test(line)) card = undefined
    else if (card) card.push(line)
    else blocks.push(line)
  }
  return blocks
}
