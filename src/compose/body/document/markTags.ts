/**
 * The tags of a piece of text, from the outermost in: its link, its style, its marks. Styles are inline, in
 * the spelling that mail programs keep; what is not chosen is not said, so that the reader's own type, light
 * or dark, is used.
 */
import { isMailLink } from '#compose/body/link/linkAddress.ts'
import { linkOf, type DocumentNode } from './documentNode.ts'
import { escapeText } from './escapeText.ts'
import { codeFont, textStyles } from './textStyles.ts'

const marks: readonly (readonly [type: string, tag: string])[] = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
  ['strike', 's'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['code', `code style="font-family:${codeFont}"`],
]

export function tagsOf(piece: DocumentNode): string[] {
  const types = new Set(piece.marks?.map(({ type }) => type))
  const href = linkOf(piece)
  const style = styleOf(piece)
  return [
    ...(href && isMailLink(href) ? [`a href="${escapeText(href)}"`] : []),
    ...(style ? [`span style="${style}"`] : []),
    ...marks.flatMap(([type, tag]) => (types.has(type) ? [tag] : [])),
  ]
}

function styleOf({ marks = [] }: DocumentNode): string {
  const said = textStyles.flatMap(({ name, css, isValue }) => {
    const value = marks.find(({ type }) => type === name)?.attrs?.['value']
    return typeof value === 'string' && isValue(value) ? [`${css}:${value}`] : []
  })
  return escapeText(said.join('; '))
}

export function opened(tags: readonly string[]): string {
  return tags.map((tag) => `<${tag}>`).join('')
}

export function closed(tags: readonly string[]): string {
  return tags
    .map((tag) => `</${tag.split(' ')[0]}>`)
    .reverse()
    .join('')
}
