/**
 * The text of a message in the spellings MIME has for it: as Graph would receive it, and beside HTML
 * a plain reading, what is kept around the written text included.
 */
import { toGraphBody } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { quotedPart } from '#compose/body/quoted.ts'
import { htmlToText } from './htmlToText.ts'

export type MimeTexts = { readonly text: string; readonly html?: string }

export function toMimeTexts(body: Body): MimeTexts {
  const whole = toGraphBody(body)
  if (whole?.contentType !== 'html') return { text: whole?.content ?? '' }
  const kept = htmlToText(quotedPart(body))
  return { html: whole.content, text: [body.text, kept].filter(Boolean).join('\n\n') }
}
