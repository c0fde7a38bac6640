/** Boxes of an ISO media file (ISO 14496-12, 4.2). */
import { latin, viewOf, type Bytes } from './edit.ts'

/** What is in it, without its head. */
export type Box = { readonly type: string; readonly from: number; readonly to: number }

export function boxesIn(bytes: Bytes, from: number, to: number): Box[] {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= to) {
    const size = view.getUint32(at)
    // Of 64 bits, or up to the end.
    const head = size === 1 ? 16 : 8
    const whole = size === 1 ? Number(view.getBigUint64(at + 8)) : size === 0 ? to - at : size
    if (whole < head || at + whole > to) break
    boxes.push({ type: latin(bytes, at + 4, at + 8), from: at + head, to: at + whole })
    at += whole
  }
  return boxes
}

export function boxIn(boxes: readonly Box[], type: string): Box | undefined {
  return boxes.find((one) => one.type === type)
}
