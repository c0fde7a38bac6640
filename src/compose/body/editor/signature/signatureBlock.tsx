/** The signature of a message: the last block that is marked as one, with its HTML as it is sent. */
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/core'
import type { BodyCopy } from '#compose/body/bodyValue.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { blockHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'

export type SignatureBlock = {
  /** Where it begins and ends. */
  readonly from: number
  readonly to: number
  readonly copy: BodyCopy
}

export function findSignature({ state }: Editor): SignatureBlock | undefined {
  let found: SignatureBlock | undefined
  state.doc.forEach((node, from) => {
    if (isSignature(node)) found = { from, to: from + node.nodeSize, copy: copyOf(node) }
  })
  return found
}

export function isSignature({ type, attrs }: Node): boolean {
  return type.name === 'division' && attrs['signature'] === true
}

function copyOf(node: Node): BodyCopy {
  const block = node.toJSON() as DocumentNode
  return {
    html: blockHtml(block, 'ltr'),
    text: documentToText({ type: 'doc', content: block.content ?? [] }),
  }
}
