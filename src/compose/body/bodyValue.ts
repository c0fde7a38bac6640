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
  /** The signature that was inserted automatically, as it was then; without HTML where the sender has none. */
  readonly signature?: BodyCopy
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

/** Of a body with a signature too: with that alone, and empty lines, nothing was written. */
export const saysNothing = (body: Body): boolean => isEmptyBody(withoutSignature(body))

export type TypedCopy = BodyCopy & Pick<Body, 'signature'>

/** With what is typed now. Without a word there is no font either: the body is as it began. */
export function withCopy({ font, ...body }: Body, copy: TypedCopy): Body {
  const { html, text, signature = body.signature } = copy
  const next = { ...body, html, text, ...(signature && { signature }) }
  return font && !saysNothing(next) ? { ...next, font } : next
}

/** What the writer wrote: without the signature and the empty line above it. An edited signature is text. */
export function withoutSignature({ signature, ...body }: Body): Body {
  if (!signature?.html || !body.html.includes(signature.html)) return body
  const html = cut(body.html, signature.html, /<div><br><\/div>$/)
  const isEmpty = /^(<div><br><\/div>)*$/.test(html)
  const text = cut(body.text, signature.text, /\n\n?$/)
  // A message of one plain line has no tag.
  return {
    ...body,
    ...(isEmpty ? noCopy : { html: html.replace(/^<div>([^<]*)<\/div>$/, '$1'), text }),
  }
}

const noCopy: BodyCopy = { html: '', text: '' }

function cut(whole: string, part: string, above: RegExp): string {
  const at = whole.lastIndexOf(part)
  return whole.slice(0, at).replace(above, '') + whole.slice(at + part.length)
}
