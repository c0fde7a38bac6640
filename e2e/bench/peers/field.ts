/** The place of a page that is written in: as large as in each other page, spell check on. It scrolls by itself. */
export function takeField(): HTMLElement {
  const field = document.createElement('div')
  field.spellcheck = true
  Object.assign(field.style, {
    boxSizing: 'border-box',
    width: '740px',
    height: '560px',
    overflow: 'auto',
  })
  document.body.append(field)
  return field
}
