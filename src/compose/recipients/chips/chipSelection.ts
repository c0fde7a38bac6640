/** Which chips of a field are chosen: one that has the focus, or several by Shift, Ctrl and Ctrl+A. */
export type ChipSelection = {
  readonly indexes: readonly number[]
  /** Where extending began. */
  readonly anchor: number
}

export const noChips: ChipSelection = { indexes: [], anchor: 0 }

export function selectOne(index: number): ChipSelection {
  return { indexes: [index], anchor: index }
}

export function extendTo({ anchor }: ChipSelection, index: number): ChipSelection {
  const [first, last] = [Math.min(anchor, index), Math.max(anchor, index)]
  return { anchor, indexes: Array.from({ length: last - first + 1 }, (_, at) => first + at) }
}

export function toggle({ indexes }: ChipSelection, index: number): ChipSelection {
  const others = indexes.filter((each) => each !== index)
  const all = others.length < indexes.length ? others : [...others, index].sort((a, b) => a - b)
  return { indexes: all, anchor: index }
}

export function selectAll(count: number): ChipSelection {
  return extendTo(selectOne(0), count - 1)
}
