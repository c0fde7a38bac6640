/**
 * The font and the language a message is written in, where its author chose them: at least one of all. They are sent
 * around the written text, styles in the spelling Exchange itself gives them (unwrapFont.ts finds them again). Pure.
 */
export type BodyFont = {
  readonly family?: FontFamily | undefined
  readonly size?: FontSize | undefined
  /** BCP 47; what reads the message aloud goes by it (WCAG 3.1.1). */
  readonly language?: string | undefined
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

export function wrapInFont(html: string, { family, size, language }: BodyFont): string {
  const styles = [family && `font-family:${family}`, size && `font-size:${size}pt`]
  const style = styles.filter(Boolean).join('; ')
  const attributes = [language && `lang="${language}"`, style && `style="${style}"`]
  return `<div ${attributes.filter(Boolean).join(' ')}>${html}</div>`
}
