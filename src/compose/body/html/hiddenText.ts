/** What could not be seen where it was copied does not come along. */
import { declarationsOf, toPixels } from './css.ts'

export function removeHidden(fragment: ParentNode) {
  for (const element of fragment.querySelectorAll('[hidden], [data-style]')) {
    if (isHidden(element)) element.remove()
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = declarationsOf(element)
  const is = (name: string, value: RegExp) => value.test(style.get(name) ?? '')
  return (
    is('display', /^none$/i) ||
    is('visibility', /^(?:hidden|collapse)$/i) ||
    is('mso-hide', /^all$/i) ||
    is('opacity', /^0(?:\.0+)?%?$/) ||
    (toPixels(style.get('font-size')) === 0 &&
      !element.querySelector('img, [data-style*="font-size"]'))
  )
}
