/** What a message says, as a value: HTML and plain text, both always current. `format` is what is sent. */

export type Body = {
  readonly format: 'html' | 'text'
  readonly html: string
  readonly text: string
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
