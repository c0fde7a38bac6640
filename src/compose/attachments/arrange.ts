/** Changes of the list of attachments: one takes another's place, moves, or comes back. Pure. */
import type { Attachment } from './attachments.ts'

type Attachments = readonly Attachment[]

/** Nothing changes when the one to be replaced is gone. */
export function replaced(all: Attachments, id: string, by: Attachment): Attachments {
  return all.map((one) => (one.id === id ? by : one))
}

/** Without a `beforeId`, or when that one is gone, it moves to the end. */
export function moved(all: Attachments, id: string, beforeId: string | undefined): Attachments {
  const one = all.find((candidate) => candidate.id === id)
  if (!one || id === beforeId) return all
  return inserted(
    all.filter((other) => other !== one),
    one,
    beforeId,
  )
}

export function inserted(
  all: Attachments,
  one: Attachment,
  beforeId: string | undefined,
): Attachments {
  if (all.some(({ id }) => id === one.id)) return all
  const found = all.findIndex(({ id }) => id === beforeId)
  const at = found < 0 ? all.length : found
  return [...all.slice(0, at), one, ...all.slice(at)]
}

/** The id of the attachment that `id` stands before after it moved by so many places. */
export function beforeAfterMove(
  ids: readonly string[],
  id: string,
  places: number,
): { readonly at: number; readonly beforeId: string | undefined } | undefined {
  const from = ids.indexOf(id)
  const at = Math.min(Math.max(from + places, 0), ids.length - 1)
  if (from < 0 || at === from) return undefined
  return { at, beforeId: ids.filter((other) => other !== id)[at] }
}
