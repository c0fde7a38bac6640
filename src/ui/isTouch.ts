/** The screen is touched: a field that takes the focus brings up a keyboard. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches
}
