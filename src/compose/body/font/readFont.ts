/** The fonts there are, and the one that is around a text, if it is one of those and around all of it. Pure. */
import { isClosed } from '#compose/body/html/source/peelWrappers.ts'
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
export function toFont(family?: FontFamily, size?: FontSize): BodyFont | undefined {
  if (!family && !size) return undefined
  return { ...(family && { family }), ...(size && { size }) }
}

export function unwrapFont(html: string): { font: BodyFont; inner: string } | undefined {
  const [, style = '', inner = ''] = /^<div style="([^"]*)">([^]*)<\/div>$/i.exec(html) ?? []
  const font = readStyle(style.replaceAll('&quot;', "'"))
  return font && isClosed(inner) ? { font, inner } : undefined
}

function readStyle(style: string): BodyFont | undefined {
  let font: BodyFont = {}
  for (const part of style.split(';').map((one) => one.trim())) {
    const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(.*)$/i.exec(part) ?? []
    const family = fontFamilies.find((one) => listOf(value) === listOf(one))
    const size = fontSizes.find((one) => value === `${one}pt` || value === `${one}.0pt`)
    if (name.toLowerCase() === 'font-family' && family) font = { ...font, family }
    else if (name.toLowerCase() === 'font-size' && size) font = { ...font, size }
    // Anything else says more than a font of ours.
    else if (part !== '') return undefined
  }
  return toFont(font.family, font.size)
}

const listOf = (value: string) => value.replaceAll(/['"]/g, '').replaceAll(/\s*,\s*/g, ',')
