/** What is typed to find a snippet: a slash at the start of a word, and what follows it up to the caret. Pure. */
export type SnippetQuery = {
  /** Of the slash, in characters from the start of `before`. */
  readonly at: number
  readonly words: string
}

/** `before`: the text of the line up to the caret; U+FFFC stands for what is no text. */
export function readQuery(before: string): SnippetQuery | undefined {
  const found = /(?:^|[\s\ufffc])\/([^\s/\ufffc]{0,30})$/.exec(before)
  const [, words = ''] = found ?? []
  return found ? { at: before.length - words.length - 1, words } : undefined
}

/** Those whose names have the words in them, those that begin with them first. */
export function matchSnippets<Named extends { readonly name: string }>(
  snippets: readonly Named[],
  words: string,
): readonly Named[] {
  const wanted = words.toLowerCase()
  const place = ({ name }: Named) => name.toLowerCase().indexOf(wanted)
  return snippets
    .filter((one) => place(one) >= 0)
    .toSorted((one, other) => Math.min(place(one), 1) - Math.min(place(other), 1))
}
