/**
 * How large a message is as Graph receives it in MIME: everything in base64, and that once more in
 * base64. Counted without writing it, so never too little and only a little too much.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import { base64LinesBytes } from './base64.ts'
import { encodedTextBytes } from './encodedText.ts'
import { toMimeTexts } from './toMimeTexts.ts'

/** Graph: create message, 4 MB of base64. The smaller of two readings, with room for the frame. */
export const mimeLimit = 4_000_000

/** Bytes of the frame around a part, and of the head besides what the message says. */
const partFrame = 600
const headFrame = 2_000
/** The most an encoded word makes of a byte, with its own frame and the fold after it. */
const headGrowth = 4

/** Bytes as Graph receives it: in base64 once more. */
export function mimeBytes(message: ComposedMessage): number {
  return 4 * Math.ceil(sentBytes(message) / 3)
}

/** Bytes as it travels between mail servers. */
export function sentBytes(message: ComposedMessage): number {
  const { text, html } = toMimeTexts(message.body)
  const texts = encodedTextBytes(text) + (html === undefined ? 0 : encodedTextBytes(html))
  const files = message.attachments.reduce((bytes, { name, size }) => {
    return bytes + base64LinesBytes(size) + headGrowth * utf8Bytes(name) + partFrame
  }, 0)
  return headBytes(message) + texts + 3 * partFrame + files
}

/** All of the message that is neither text nor file stands in the head, or nowhere. */
function headBytes({ body: _body, attachments: _attachments, ...said }: ComposedMessage): number {
  return headFrame + headGrowth * utf8Bytes(JSON.stringify(said))
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
