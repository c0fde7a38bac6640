/** The declarations of an element as it was written; parseInert.ts calls its style attribute `data-style`. */
export function styleOf(element: Element): Readonly<Record<string, string>> {
  const style = element.getAttribute('data-style') ?? ''
  return Object.fromEntries(
    style.split(';').flatMap((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return value.length > 0 ? [[name.trim().toLowerCase(), value.join(':').trim()]] : []
    }),
  )
}
