/**
 * Takes what was pasted or dropped into a field. People of copied headers and links go to the field they were in, in one
 * step, and it is said who went where; all others are for the field itself to add.
 *
 * Where there is no field for them, people in Bcc are left out: none of them may be seen.
 */
import { additionText } from '#compose/recipients/additionText.ts'
import { fieldText } from '#compose/recipients/fieldText.ts'
import { parseLine } from '#compose/recipients/parse/parseLine.ts'
import { isLine, lineNames, type RecipientLines } from '#compose/recipients/recipientLines.ts'
import { addEntries, type Entry, type RecipientFieldName } from '#compose/recipients/recipients.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { readHeaders, type ByLine } from './readHeaders.ts'
import { readLinks } from './readLinks.ts'
import { readPasted, type Around } from './readPasted.ts'

export type Place = Around & {
  readonly field: RecipientFieldName
  readonly lines: RecipientLines | undefined
  readonly t: Translate
}

/** What the field has to add; nothing if the text is only a piece of what is being typed. */
export function takePasted(text: string, place: Place): readonly Entry[] | undefined {
  const { field, lines, t, before, after } = place
  const found = readHeaders(text, field) ?? readLinks(text, field)
  if (!found) return readPasted(text, place)
  if (!lines || !isLine(field)) return [...found.to, ...found.cc]
  const around = [...parseLine(before), ...found[field], ...parseLine(after)]
  putIn(lines, { ...found, [field]: around }, t)
  return []
}

function putIn(lines: RecipientLines, added: ByLine, t: Translate) {
  const held = lines.read()
  const filled = lineNames.filter((name) => added[name].length > 0)
  announce(
    filled
      .map((name) => `${t(fieldText[name])}: ${additionText(t, held[name], added[name])}`)
      .join('. '),
  )
  lines.write(Object.fromEntries(filled.map((name) => [name, addEntries(held[name], added[name])])))
}
