/** What could not be read of a message, each in a few words (i18n/en.json), so that it is said and not hidden. */
export type ParseIssue =
  /** A part's base64 is damaged or cut off. */
  | { readonly what: 'brokenBase64'; readonly name: string }
  | { readonly what: 'unknownEncoding'; readonly name: string }
  | { readonly what: 'unknownCharset'; readonly name: string }
  /** Of an encoded word (RFC 2047). */
  | { readonly what: 'unknownHeaderCharset'; readonly name: string }
  /** The end of the message is missing. */
  | { readonly what: 'cutOff' }
  /** Written more than once; the first is taken. */
  | { readonly what: 'repeatedHeader'; readonly name: string }
  /** Lines of the head that are no header. */
  | { readonly what: 'brokenHeaders'; readonly count: number }
  | { readonly what: 'tooManyHeaders'; readonly count: number }
  | { readonly what: 'longHeader'; readonly name: string }
  | { readonly what: 'tooManyRecipients'; readonly count: number }
  | { readonly what: 'tooManyFiles'; readonly count: number }
  /** Characters that no text has. */
  | { readonly what: 'controlCharacters' }
  /** Nested too deep, or more head than mail has: only the top of it was read. */
  | { readonly what: 'onlyHead' }
  /** Nothing in it looks like a message. */
  | { readonly what: 'noMessage' }
  /** Its HTML is more than the editor can show at once; it is attached. */
  | { readonly what: 'hugeHtml'; readonly tags: number; readonly most: number }
  /** So is its text. */
  | { readonly what: 'hugeText'; readonly lines: number; readonly most: number }
  /** Its HTML holds nothing that can be shown. */
  | { readonly what: 'nothingToShow' }
  /** Its plain text says something else than its HTML, and travels along. */
  | { readonly what: 'otherText' }
