/** Before which of some cards, laid out in rows, something stands that is dropped at a point. Pure. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** The count of the cards when it stands after the last. */
export function dropSlot(
  boxes: readonly Box[],
  { x, y }: { x: number; y: number },
  isRightToLeft: boolean,
): number {
  const isBefore = ({ left, right, top, bottom }: Box) => {
    if (y < top) return true
    if (y > bottom) return false
    const middle = (left + right) / 2
    return isRightToLeft ? x > middle : x < middle
  }
  const slot = boxes.findIndex(isBefore)
  return slot < 0 ? boxes.length : slot
}
