/** The fonts there are. Pure. */
import type { BodyFont, FontFamily, FontSize } from './bodyFont.ts'

export const fontFamilies = [
  'Aptos,Calibri,sans-serif',
  'Arial,Helvetica,sans-serif',
  'Calibri,Arial,sans-serif',
  "'Courier New',Courier,monospace",
  'Georgia,serif',
  "'Times New Roman',Times,serif",
  'Verdana,Geneva,sans-serif',
] as const satisfies readonly FontFamily[]

export const fontSizes = [9, 10, 11, 12, 14, 16, 18] as const satisfies readonly FontSize[]

/** As people call it. */
export const fontName = (family: FontFamily): string =>
  family.replaceAll("'", '').replace(/,.*/, '')

/** Nothing where neither is chosen. */
export function toFont({ family, size, language }: BodyFont): BodyFont | undefined {
  if (!family && !size && !language) return undefined
  return { ...(family && { family }), ...(size && { size }), ...(language && { language }) }
}
