/** HTML as the message the editor makes of it; what the editor has not is left out. */
import { getSchema } from '@tiptap/core'
import { DOMParser as MessageParser } from '@tiptap/pm/model'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { bodyExtensions } from './bodyExtensions.tsx'
import { tidyHtml } from '#compose/body/html/tidyHtml.ts'

const parser = MessageParser.fromSchema(getSchema(bodyExtensions))

export function htmlToDocument(html: string): DocumentNode {
  return parser.parse(tidyHtml(html)).toJSON()
}
