/** Chips of one field taken out and put into another one, or to another place of their own. */
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { LineName, Lines } from '#compose/recipients/recipientLines.ts'
import { isRecipient, newEntries, type Entry } from '#compose/recipients/recipients.ts'

export type Source = { readonly field: LineName; readonly indexes: readonly number[] }
export type Target = { readonly field: LineName; readonly at: number }

/** The fields that change. Who is in the other field already stays where they are there. */
export function moveEntries(lines: Lines, from: Source, to: Target): Partial<Lines> {
  const moved = entriesAt(lines, from)
  const left = lines[from.field].filter((_, at) => !from.indexes.includes(at))
  if (from.field !== to.field) {
    const target = lines[to.field]
    return {
      [from.field]: left,
      [to.field]: target.toSpliced(to.at, 0, ...newEntries(target, moved)),
    }
  }
  const before = from.indexes.filter((at) => at < to.at).length
  return { [to.field]: left.toSpliced(to.at - before, 0, ...moved) }
}

/** The place in front of the chip before, or behind the one that follows. */
export function shiftedTo(indexes: readonly number[], by: -1 | 1): number {
  return by < 0 ? Math.max(0, (indexes[0] ?? 0) - 1) : (indexes.at(-1) ?? 0) + 2
}

function entriesAt(lines: Lines, { field, indexes }: Source): Entry[] {
  return lines[field].filter((_, at) => indexes.includes(at))
}

/** The other fields that hold this person too. */
export function alsoIn(lines: Lines, field: LineName, entry: Entry): LineName[] {
  if (!isRecipient(entry)) return []
  const key = addressKey(entry.address)
  const holds = (name: LineName) =>
    lines[name].some((other) => isRecipient(other) && addressKey(other.address) === key)
  return (['to', 'cc', 'bcc'] as const).filter((name) => name !== field && holds(name))
}
