/** How an element makes the text in it look, whatever it was written as: a tag, a font of 1997, or a style. */
import { headingStyles } from '#compose/body/document/blockStyles.ts'
import { toColor } from '#compose/body/document/color.ts'
import { textStyles, type TextStyleName } from '#compose/body/document/textStyles.ts'
import { blockNames } from './blockNames.ts'
import { declarationsOf, type Declarations } from './css.ts'

export type TextMark = 'bold' | 'italic' | 'underline' | 'strike' | 'sub' | 'sup' | 'code'

/** What is missing is as around; `false` takes back what is around. */
export type TextLook = { readonly [name in TextStyleName]?: string } & {
  readonly [mark in TextMark]?: boolean
}

const ofTag: Readonly<Record<string, TextLook>> = {
  ...{ B: { bold: true }, STRONG: { bold: true }, I: { italic: true }, EM: { italic: true } },
  ...{ U: { underline: true }, INS: { underline: true }, VAR: { italic: true } },
  ...{ CITE: { italic: true }, DFN: { italic: true }, MARK: { highlight: '#ffff00' } },
  ...{ S: { strike: true }, STRIKE: { strike: true }, DEL: { strike: true } },
  ...{ SUB: { sub: true, sup: false }, SUP: { sup: true, sub: false } },
  ...{ CODE: { code: true }, TT: { code: true }, KBD: { code: true }, SAMP: { code: true } },
}

export function lookOf(element: Element): TextLook {
  const style = declarationsOf(element)
  const tag = ofTag[element.tagName]
  const { fontFamily, ...said } =
    style.size > 0 && !isOwnHeading(element)
      ? styleLook(style, blockNames.has(element.tagName))
      : {}
  return {
    ...tag,
    ...(element.tagName === 'FONT' && fontLook(element)),
    ...said,
    // Code has a font of its own.
    ...(fontFamily && !tag?.code && { fontFamily }),
  }
}

/** Its size and weight are those of any heading of ours. */
function isOwnHeading(element: Element): boolean {
  const own = headingStyles[Number(/^H([1-6])$/.exec(element.tagName)?.[1]) - 1]
  return own !== undefined && (element.getAttribute('data-style') ?? '').startsWith(own)
}

function styleLook(style: Declarations, isBlock: boolean): TextLook {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  const rise = style.get('vertical-align') ?? ''
  return {
    ...valid('fontFamily', toFamily(style.get('font-family'))),
    ...valid('fontSize', toSize(style.get('font-size'))),
    ...valid('textColor', toColor(style.get('color') ?? '')),
    // The ground of a block is the block's own.
    ...(!isBlock && valid('highlight', groundOf(style))),
    ...onOrOff('bold', style.get('font-weight'), /^(?:bold|[6-9]00)/i, /^(?:normal|[1-5]00)$/i),
    ...onOrOff('italic', style.get('font-style'), /^(?:italic|oblique)/i, /^normal/i),
    ...onOrOff('underline', line, /underline/i, /none/i),
    ...onOrOff('strike', line, /line-through/i, /none/i),
    ...(!isBlock && /^sub$/i.test(rise) && { sub: true }),
    ...(!isBlock && /^super$/i.test(rise) && { sup: true }),
  }
}

function onOrOff(mark: TextMark, value = '', on: RegExp, off: RegExp): TextLook {
  if (on.test(value)) return { [mark]: true }
  return off.test(value) ? { [mark]: false } : {}
}

/** HTML 4's seven sizes. */
const fontSizes = ['7.5pt', '10pt', '12pt', '13.5pt', '18pt', '24pt', '36pt']

function fontLook(font: Element): TextLook {
  return {
    ...valid('fontFamily', toFamily(font.getAttribute('face') ?? undefined)),
    ...valid('fontSize', fontSizes[Number(font.getAttribute('size')) - 1]),
    ...valid('textColor', toColor(font.getAttribute('color') ?? '')),
  }
}

function valid(name: TextStyleName, value: string | undefined): TextLook {
  const isSaid =
    value !== undefined && textStyles.some((one) => one.name === name && one.isValue(value))
  return isSaid ? { [name]: value } : {}
}

function toFamily(value: string | undefined): string | undefined {
  const family = value?.replaceAll('"', "'").replace(/\s*,\s*/g, ',')
  return family && !/^(?:inherit|initial|unset|revert)$/i.test(family) ? family : undefined
}

/** "11.0pt" is Word's way to say 11pt. */
function toSize(value: string | undefined): string | undefined {
  const [, number, unit] = /^([\d.]+)\s*(pt|px)$/i.exec(value ?? '') ?? []
  return unit && `${Number(number)}${unit.toLowerCase()}`
}

export function groundOf(style: Declarations): string | undefined {
  const value =
    style.get('background-color') ?? style.get('background') ?? style.get('mso-highlight')
  return value === undefined
    ? undefined
    : toColor(value.replace(/\)\s.*$/, ')').replace(/^([#\w]+)\s.*$/, '$1'))
}
