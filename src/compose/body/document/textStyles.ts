/**
 * The styles a piece of text may have, one mark each: the name of the mark, the property of CSS, and the
 * values that may be sent. A value that could say more than itself (a second property, an address) is none.
 */
import { isColor } from './color.ts'

export type TextStyleName = 'textColor' | 'highlight' | 'fontFamily' | 'fontSize'

export type TextStyle = {
  readonly name: TextStyleName
  readonly css: string
  readonly isValue: (value: string) => boolean
}

export const codeFont = "Consolas,'Courier New',monospace"

export const textStyles: readonly TextStyle[] = [
  { name: 'fontFamily', css: 'font-family', isValue: isFamily },
  { name: 'fontSize', css: 'font-size', isValue: isSize },
  { name: 'textColor', css: 'color', isValue: isColor },
  { name: 'highlight', css: 'background-color', isValue: isColor },
]

/** A list of names of CSS; quotation marks come in pairs. */
function isFamily(value: string): boolean {
  return (
    value.length <= 300 &&
    /^(?:'[\p{L}\p{N} _.-]+'|[\p{L}\p{N} _-]+)(?:, ?(?:'[\p{L}\p{N} _.-]+'|[\p{L}\p{N} _-]+))*$/u.test(
      value,
    )
  )
}

/** An absolute size a reader can read; relative ones depend on what is around. */
function isSize(value: string): boolean {
  return /^\d{1,3}(?:\.\d{1,4})?(?:pt|px)$/.test(value) && parseFloat(value) > 0
}
