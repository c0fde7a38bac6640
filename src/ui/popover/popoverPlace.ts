/**
 * Where a popover goes: under its button with their ends (or starts) aligned, above it where only there is room,
 * and over it where the window is too low for both. It never leaves the window.
 */
export type Box = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export type Size = { readonly width: number; readonly height: number }

const MARGIN = 8
const GAP = 4

export function popoverPlace(button: Box, popover: Size, page: Size, fromLeft = false) {
  const top = topFor(button, popover.height, page.height)
  const end = fromLeft ? button.left : button.right - popover.width
  return { left: within(end, popover.width, page.width), top }
}

/** Room for most of what is shown: then the rest is scrolled to, and the button stays free. */
const ENOUGH = 400

/** How high a popover may be, in pixels. */
export function popoverRoom({ top, bottom }: Box, page: number): number {
  const room = Math.max(page - MARGIN - bottom - GAP, top - GAP - MARGIN)
  return room >= ENOUGH ? room : page - 2 * MARGIN
}

function topFor({ top, bottom }: Box, height: number, page: number): number {
  const below = bottom + GAP
  const above = top - GAP - height
  const isRoomBelow = below + height <= page - MARGIN
  return within(isRoomBelow || above < MARGIN ? below : above, height, page)
}

function within(start: number, length: number, page: number): number {
  return Math.max(Math.min(start, page - MARGIN - length), MARGIN)
}
