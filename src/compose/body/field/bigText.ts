/** How much text enters the body at once. Pure. */

/** In characters: what the editor lays out without a pause that is felt as standing still. */
export const mostBodyText = 500_000

/** Formatted text costs less for each character, since most of them are markup. */
const mostBodyHtml = 4_000_000

/** The text of what is pasted or dropped, as far as it may be too long; files have ways of their own. */
export function textFor(data: Pick<DataTransfer, 'files' | 'getData'> | null): string {
  if (!data || data.files.length > 0) return ''
  const html = data.getData('text/html').length
  return html > 0 && html <= mostBodyHtml ? '' : data.getData('text/plain')
}
