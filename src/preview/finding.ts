/** Something doubtful in a message, and where it stands in the text. */

/** A picture or a link by its number among its kind, any other text by its first words. */
export type Place =
  { readonly tag: 'img' | 'a'; readonly index: number } | { readonly text: string }

export type Finding = {
  readonly kind:
    'noAlt' | 'remotePicture' | 'largePicture' | 'otherTarget' | 'lowContrast' | 'unsupported'
  readonly place: Place
  /** What it is called: a file, an address, the words. */
  readonly name: string
  /** What it leads to, how large it is, who does not show it. */
  readonly detail?: string
}
