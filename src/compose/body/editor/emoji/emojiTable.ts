/**
 * The emoji of Unicode without skin tones, cut at build time out of emojibase's data (vite.config.ts): a text for each
 * group, a line for each emoji, its fields set apart by tabs.
 */
type Entry = {
  readonly unicode: string
  readonly label: string
  readonly hexcode: string
  readonly group?: number
  readonly tags?: readonly string[]
}

type ShortNames = Readonly<Record<string, string | readonly string[]>>

/** Parts of others, such as skin tones and hair. */
const components = 2

export function toEmojiTable(all: readonly Entry[], names: ShortNames): string[] {
  const groups = new Map<number, string[]>()
  for (const { unicode, label, hexcode, group, tags = [] } of all) {
    if (group === undefined || group === components) continue
    const short = [names[hexcode] ?? []].flat()
    const others = tags.filter((tag) => !label.includes(tag) && !short.includes(tag))
    const line = [unicode, label, short.join(), others.join()].join('\t').trimEnd()
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, lines]) => lines.join('\n'))
}

export type Emoji = {
  readonly sign: string
  readonly name: string
  /** As people type them between colons, the usual one first. */
  readonly shortNames: readonly string[]
  readonly tags: readonly string[]
}

/** One list a group, in the order of Unicode. */
export function readEmojiTable(table: readonly string[]): readonly (readonly Emoji[])[] {
  return table.map((group) =>
    group.split('\n').map((line) => {
      const [sign = '', name = '', short = '', tags = ''] = line.split('\t')
      return { sign, name, shortNames: listOf(short), tags: listOf(tags) }
    }),
  )
}

const listOf = (text: string) => (text === '' ? [] : text.split(','))
