/** What the editor holds as plain data, as ProseMirror's toJSON gives it; the same node gives the same data. */
import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { perNode } from '#compose/body/document/perNode.ts'

export const toDocument: (node: Node) => DocumentNode = perNode((node: Node) => {
  if (node.isLeaf || node.inlineContent) return node.toJSON() as DocumentNode
  const data = node.copy().toJSON() as DocumentNode
  const content = node.content.content.map((child) => toDocument(child))
  return content.length > 0 ? { ...data, content } : data
})
