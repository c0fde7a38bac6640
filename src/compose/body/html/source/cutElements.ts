/**
 * Where the elements of HTML begin and end in its text, so that what is not changed can be sent as it came, to
 * the byte. Nothing where the text is not well-formed: a parser would repair it, and nobody knows how. Pure.
 */
import { blockNames } from '#compose/body/html/blockNames.ts'

/** `name`: in capitals; positions in the text. */
export type CutElement = {
  readonly name: string
  readonly start: number
  readonly openEnd: number
  closeStart: number
  end: number
  readonly children: CutElement[]
}

const tags = /<!--[^]*?-->|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
const empty = /^(?:AREA|BASE|BR|COL|EMBED|HR|IMG|INPUT|LINK|META|PARAM|SOURCE|TRACK|WBR)$/
/** Need not say where they end (HTML, 13.1.2.4). */
const endless = /^(?:P|LI|DT|DD|TD|TH|TR|THEAD|TBODY|TFOOT|COLGROUP|CAPTION)$/

export function cutElements(html: string): CutElement | undefined {
  const root = newElement('', 0, 0, html.length)
  const open = [root]
  const last = () => open.at(-1) ?? root
  const close = (at: number, end: number) =>
    Object.assign(last(), { closeStart: at, end }) && open.pop()
  for (const { 0: tag, 1: slash, 2: found, index } of html.matchAll(tags)) {
    if (found === undefined) continue
    const name = found.toUpperCase()
    if (slash) {
      while (last().name !== name && endless.test(last().name)) close(index, index)
      if (last().name !== name) return undefined
      close(index, index + tag.length)
      continue
    }
    // A block ends a paragraph, a table does not where no document type is said.
    if (blockNames.has(name) && name !== 'TABLE' && last().name === 'P') close(index, index)
    const element = newElement(name, index, index + tag.length, index + tag.length)
    last().children.push(element)
    if (!empty.test(name)) open.push(element)
  }
  while (endless.test(last().name)) close(html.length, html.length)
  return open.length === 1 ? root : undefined
}

function newElement(name: string, start: number, openEnd: number, end: number): CutElement {
  return { name, start, openEnd, closeStart: end, end, children: [] }
}
