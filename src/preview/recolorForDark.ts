/**
 * Shows colours the way most mail programs turn them for a dark theme: text lighter, backgrounds darker, the hue
 * kept. Word’s own black and white become the reader’s.
 */

/** Changes nodes that are only shown. */
export function recolorForDark(fragment: ParentNode): void {
  for (const element of fragment.querySelectorAll<HTMLElement>('*')) {
    const { style } = element
    if (element.tagName === 'A' && !style.color) style.color = linkColor
    if (style.color) style.color = lighter(style.color)
    const attribute = element.getAttribute('color')
    if (attribute) style.color = lighter(attribute)
    const background = style.backgroundColor || element.getAttribute('bgcolor')
    if (background) style.backgroundColor = darker(background)
    element.removeAttribute('bgcolor')
    for (const side of sides) {
      const color = style.getPropertyValue(`border-${side}-color`)
      if (color) style.setProperty(`border-${side}-color`, darkLine)
    }
  }
}

const sides = ['top', 'right', 'bottom', 'left'] as const
const linkColor = '#0563c1'
const darkLine = '#5c5c5c'

/** As the editor shows them on dark (EditorText.css). A browser that cannot reckon with colours keeps them. */
const lighter = (color: string) => `oklch(from ${color} max(0.72, l) min(c, 0.16) h)`
const darker = (color: string) => `oklch(from ${color} min(0.34, 1.1 - l) min(c, 0.09) h)`
