/** The font and the language that are around a text, if they are ours and around all of it. Pure. */
import { isClosed } from '#compose/body/html/source/peelWrappers.ts'
import { isLanguage } from '#compose/body/isLanguage.ts'
import type { BodyFont } from './bodyFont.ts'
import { fontFamilies, fontSizes, toFont } from './fonts.ts'

export function unwrapFont(html: string): { font: BodyFont; inner: string } | undefined {
  const [, attributes = '', inner = ''] = wrapper.exec(html) ?? []
  const lang = /\blang="([^"]*)"/i.exec(attributes)?.[1]
  const style = /\bstyle="([^"]*)"/i.exec(attributes)?.[1] ?? ''
  const read = readStyle(style.replaceAll('&quot;', "'"))
  if (!read || (lang !== undefined && !isLanguage(lang))) return undefined
  const font = toFont({ ...read, language: lang })
  return font && isClosed(inner) ? { font, inner } : undefined
}

/** Either attribute, or both in any order. */
const wrapper = /^<div((?: (?:lang|style)="[^"]*"){1,2})>([^]*)<\/div>$/i

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
  return font
}

const listOf = (value: string) => value.replaceAll(/['"]/g, '').replaceAll(/\s*,\s*/g, ',')
