/** What a message says, as a value: HTML and plain text, both always current. `format` is what is sent. */
import type { BodyFont } from '#compose/body/font/bodyFont.ts'

export type Body = {
  readonly format: 'html' | 'text'
  readonly html: string
  readonly text: string
  /** What it is written in, where its author chose that; the plain text has none. */
  readonly font?: BodyFont
  /** Kept as it was received, around what is written: the quoted original of a reply. */
  readonly around?: Quoted
}

export type Quoted = {
  readonly before: string
  readonly after: string
  /** It is plain text, and so is the whole message. */
  readonly isText?: true
}

/** What the field hands over: the same message in both spellings. */
export type BodyCopy = Pick<Body, 'html' | 'text'>

export const noBody: Body = { format: 'html', html: '', text: '' }

export const isEmptyBody = ({ html, text }: BodyCopy): boolean => html === '' && text === ''

/** With what is typed now. Without a word there is no font either: the body is as it began. */
export function withCopy({ font, ...body }: Body, { html, text }: BodyCopy): Body {
  const copy = { html, text }
  return { ...body, ...copy, ...(font && !isEmptyBody(copy) && { font }) }
}
