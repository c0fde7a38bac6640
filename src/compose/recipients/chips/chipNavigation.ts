/** Where a key leads from a chip: the index of another; the count of chips stands for the input. */
export type ChipPlace = {
  readonly index: number
  readonly count: number
  readonly isRightToLeft: boolean
}

export function chipNavigation(key: string, place: ChipPlace): number | undefined {
  const step = place.isRightToLeft ? -1 : 1
  switch (key) {
    case 'ArrowLeft':
      return within(place.index - step, place)
    case 'ArrowRight':
      return within(place.index + step, place)
    case 'Home':
      return 0
    case 'End':
      return place.count - 1
    case 'Escape':
      return place.count
    default:
      return undefined
  }
}

function within(index: number, { count }: ChipPlace): number {
  return Math.min(Math.max(index, 0), count)
}
