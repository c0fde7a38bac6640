/**
 * The font a message is written in, where its author chose one: at least one of both. It is sent around the
 * written text, in the spelling Exchange itself gives to styles (readFont.ts finds it again). Pure.
 */
export type BodyFont = {
  readonly family?: FontFamily | undefined
  readonly size?: FontSize | undefined
}

/** A list of CSS: a font, and what stands in for it where the reader's device lacks it. */
export type FontFamily =
  | 'Aptos,Calibri,sans-serif'
  | 'Arial,Helvetica,sans-serif'
  | 'Calibri,Arial,sans-serif'
  | "'Courier New',Courier,monospace"
  | 'Georgia,serif'
  | "'Times New Roman',Times,serif"
  | 'Verdana,Geneva,sans-serif'

/** Points. */
export type FontSize = 9 | 10 | 11 | 12 | 14 | 16 | 18

export function wrapInFont(html: string, { family, size }: BodyFont): string {
  const style = [family && `font-family:${family}`, size && `font-size:${size}pt`]
  return `<div style="${style.filter(Boolean).join('; ')}">${html}</div>`
}
