/** One message out of two: what was kept, and what was typed on the fresh page meanwhile. Pure. */
import { isPlain, plainCopy } from '#compose/body/body.ts'
import { isBareText } from '#compose/body/document/source.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { unsigned } from '#compose/message/unsigned.ts'
import { addEntries } from '#compose/recipients/recipients.ts'

/** Nothing of either is lost, and what a browser restored in the fields does not come twice. */
export function mergeTypedInput(message: ComposedMessage, fresh: ComposedMessage): ComposedMessage {
  // The fresh page may have had a signature by then.
  const typed = unsigned(fresh)
  return {
    ...message,
    to: addEntries(message.to, typed.to),
    cc: addEntries(message.cc, typed.cc),
    bcc: addEntries(message.bcc, typed.bcc),
    subject: joinTexts(message.subject, typed.subject, ' '),
    body: joinBodies(message.body, typed.body),
    attachments: [...message.attachments, ...typed.attachments],
  }
}

function joinBodies(body: Body, typed: Body): Body {
  const text = joinTexts(body.text, typed.text, '\n')
  if (text === body.text) return body
  // What a plain field could hold stays so: it takes keys until the editor is there.
  if (isPlain(body) && isPlain(typed)) return { ...body, ...plainCopy(text) }
  return { ...body, html: body.html + asBlock(typed.html), text }
}

/** Text without a tag would run on. */
function asBlock(html: string): string {
  return html !== '' && isBareText(html) ? `<div>${html}</div>` : html
}

function joinTexts(text: string, typed: string, between: string): string {
  if (text === '' || typed === '' || text === typed) return text || typed
  return text + between + typed
}
