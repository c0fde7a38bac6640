/**
 * The stored HTML of a signature as blocks of the editor. It is cleaned like a stored message, and nothing of it is
 * kept as it came: what a damaged or hostile file says beyond that is gone.
 */
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { blockHtml } from '#compose/body/document/documentToHtml.ts'
import { isEmptyDocument } from '#compose/body/document/documentNode.ts'
import type { NameImages } from '#compose/body/html/readImages.ts'
import { sanitizeHtml } from '#compose/body/html/sanitizeHtml.ts'
import { tidyDraft } from '#compose/body/html/tidyHtml.ts'
import { parser } from '#compose/body/editor/htmlToDocument.tsx'
import { isImageSource } from '#compose/body/document/imageHtml.ts'
import { readDataUrl } from '#compose/body/editor/images/readDataUrl.ts'

/** Nothing where nothing is left to be seen. */
export function readSignature(html: string, nameImages: NameImages): DocumentNode | undefined {
  const fragment = sanitizeHtml(html)
  tidyDraft(fragment, nameImages)
  const read = parser.parse(fragment).toJSON() as DocumentNode
  if (isEmptyDocument(read)) return undefined
  const content = (read.content ?? []).map(unmarked)
  return { type: 'division', attrs: { signature: true }, content }
}

/** One signature has no other in it. */
function unmarked(block: DocumentNode): DocumentNode {
  const { attrs, content } = block
  return {
    ...block,
    ...(attrs?.['signature'] !== undefined && { attrs: { ...attrs, signature: false } }),
    ...(content && { content: content.map(unmarked) }),
  }
}

/** How it is sent, its images without their addresses: equal where two say the same. */
export function signatureShape(html: string): string {
  const placeholder: NameImages = (images) =>
    images.map(({ src, alt }) => {
      if (readDataUrl(src, alt)) return 'cid:image'
      return isImageSource(src) ? src : undefined
    })
  const block = readSignature(html, placeholder)
  return block ? shapeOf(blockHtml(block, 'ltr')) : ''
}

/** `html`: of a block of the message. */
export function shapeOf(html: string): string {
  return html.replaceAll(/(<img\b[^>]*?\bsrc=")cid:[^"]*/gi, '$1cid:')
}
