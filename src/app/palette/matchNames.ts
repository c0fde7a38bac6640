/**
 * Which names a person may mean by some letters, the likeliest first. Pure.
 *
 * Each word of the query must begin a word of the name, in any order; where no name has them all so, it is
 * enough that the name holds them. Case and accents do not count.
 */
export function matchNames<Item extends { readonly name: string }>(
  query: string,
  items: readonly Item[],
): readonly Item[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return items
  const named = items.filter(({ name }) => {
    const words = wordsOf(name)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  if (named.length === 0) {
    return items.filter(({ name }) => wanted.every((part) => plain(name).includes(part)))
  }
  const isFirst = ({ name }: Item) => plain(name).startsWith(wanted.join(' '))
  return [...named.filter(isFirst), ...named.filter((one) => !isFirst(one))]
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
