/**
 * A message that is the whole body of another, as text: who wrote it to whom about what, and its
 * text. Its other headers, Bcc among them, are nobody's business.
 */
import { textToHtml } from '#compose/body/document/textToHtml.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import type { MimeMessage } from '#mime/write/mimeMessage.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'

export function embeddedHead(message: Omit<MimeMessage, 'files'>): MimeTexts {
  const { from, to, subject, text, html } = message
  const people = (line: MimeMessage['to']) => line.map(recipientText).join(', ')
  const lines = [
    from && `From: ${recipientText(from)}`,
    to.length > 0 && `To: ${people(to)}`,
    subject && `Subject: ${subject}`,
  ].filter(Boolean)
  const head = [...lines, ''].join('\n')
  return {
    text: `${head}\n${text}`,
    ...(html !== undefined && { html: `${textToHtml(head)}${html}` }),
  }
}
