/** The text of a message in both spellings, exactly as it was written. */
import type { Email } from 'postal-mime'
import { htmlToText } from './htmlToText.ts'
import type { Survey } from './surveyMime.ts'
import type { MimeTexts } from './toMimeTexts.ts'

export function readTexts({ text, html }: Email, survey: Survey): MimeTexts {
  const plain = tidy(text ?? '', survey, 'text/plain')
  if (html === undefined) return { text: plain }
  const rich = tidy(html, survey, 'text/html')
  return { html: rich, text: text === undefined ? htmlToText(rich) : plain }
}

function tidy(text: string, { leaves }: Survey, type: string): string {
  const whole = text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
  const [only, ...more] = leaves.filter(({ head }) => head.type === type && !head.isAttached)
  // The parser adds a line end to whatever is not base64.
  const isExact = only?.head.encoding === 'base64' && more.length === 0
  return isExact ? whole : whole.replace(/\n$/, '')
}
