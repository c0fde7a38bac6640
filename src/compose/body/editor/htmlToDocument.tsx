/** HTML as the letter the editor makes of it; what the editor has not is left out. */
import { getSchema } from '@tiptap/core'
import { DOMParser as LetterParser } from '@tiptap/pm/model'
import type { LetterNode } from '#compose/body/documentNode.ts'
import { bodyExtensions } from './bodyExtensions.tsx'
import { tidyHtml } from '#compose/body/html/tidyHtml.ts'

const parser = LetterParser.fromSchema(getSchema(bodyExtensions))

export function htmlToLetter(html: string): LetterNode {
  return parser.parse(tidyHtml(html)).toJSON()
}
