/** The emoji that some letters may mean, the likeliest first: by short name, name and tags. Pure. */
import type { Emoji } from './emojiTable.ts'

export function findEmoji(all: readonly Emoji[], query: string, most: number): readonly Emoji[] {
  const wanted = query.toLowerCase().replaceAll('_', ' ').trim()
  if (wanted === '') return []
  const ranked = all.map((emoji) => ({ emoji, rank: rankOf(emoji, wanted) }))
  return ranked
    .filter(({ rank }) => rank < none)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ emoji }) => emoji)
}

const none = 9

function rankOf({ name, shortNames, tags }: Emoji, wanted: string): number {
  const short = shortNames.map((one) => one.replaceAll('_', ' '))
  const full = name.toLowerCase()
  if (short.includes(wanted) || full === wanted) return 0
  if (short.some((one) => one.startsWith(wanted))) return 1
  if (tags.includes(wanted)) return 2
  const words = [full, ...tags].flatMap((one) => one.split(/[^\p{L}\p{N}+-]+/u))
  const parts = wanted.split(' ')
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 3
  return none
}

/** What is typed to find one: a colon at the start of a word, letters, and perhaps a colon at the end. */
export function readEmojiQuery(before: string): { at: number; words: string } | undefined {
  const found = /(?:^|[\s\ufffc(])(:(?:\+?[a-z][\w+-]{0,30}:?|\+1?:?|-1?:?)?)$/i.exec(before)
  const [, typed = ''] = found ?? []
  return found ? { at: before.length - typed.length, words: typed.slice(1) } : undefined
}

/** The one that is named between two colons. */
export function emojiNamed(all: readonly Emoji[], words: string): Emoji | undefined {
  const [, name] = /^(.+):$/.exec(words.toLowerCase()) ?? []
  return name ? all.find(({ shortNames }) => shortNames.includes(name)) : undefined
}
