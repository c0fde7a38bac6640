/**
 * How wide a picture can be where it is, in CSS pixels. A table grows with what is in it, and would be wider than the text
 * is shown: there it is what the other columns leave.
 */
export function roomIn(image: HTMLElement): number {
  const table = image.closest('table')
  const own = widthInside(blockOf(image))
  return table ? Math.max(least, own + widthInside(blockOf(table)) - table.offsetWidth) : own
}

/** Outside of a table a picture is shown as narrow as the text is by itself (EditorText.css). */
export function roomInCell(image: HTMLElement): number {
  return image.closest('table') ? roomIn(image) : Infinity
}

const least = 16

/** That it is a line of, or stands in. */
function blockOf(element: HTMLElement): HTMLElement {
  let block = element.parentElement
  while (block && isInline(block)) block = block.parentElement
  return block ?? document.body
}

const isInline = (element: Element) => /^inline/.test(getComputedStyle(element).display)

function widthInside(block: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(block)
  return block.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0)
}
