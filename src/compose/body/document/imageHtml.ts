/**
 * A picture in the text: its part of the message by content id (RFC 2392), or an address. Width and height
 * are attributes, which Word's engine reads, and never wider than the reader's window elsewhere.
 */
import type { DocumentNode } from './documentNode.ts'
import { escapeText } from './escapeText.ts'

export type ImageAttributes = {
  readonly src: string
  readonly alt: string
  /** CSS pixels. */
  readonly width: number | null
  readonly height: number | null
}

function imageAttributes({ attrs = {} }: DocumentNode): ImageAttributes {
  const { src, alt, width, height } = attrs
  const length = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null)
  return {
    src: typeof src === 'string' && isImageSource(src) ? src : '',
    alt: typeof alt === 'string' ? alt : '',
    width: length(width),
    height: length(height),
  }
}

export function isImageSource(src: string): boolean {
  return /^(?:cid:[^\s"'<>]+|https?:\/\/\S+)$/i.test(src)
}

export function imageHtml(image: DocumentNode): string {
  const { src, alt, width, height } = imageAttributes(image)
  if (src === '') return escapeText(alt)
  const size = [width && `width="${width}"`, height && `height="${height}"`]
  const parts = [`src="${escapeText(src)}"`, `alt="${escapeText(alt)}"`, ...size]
  return `<img ${parts.filter(Boolean).join(' ')} style="max-width:100%${height ? '; height:auto' : ''}">`
}
