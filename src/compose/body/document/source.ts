/**
 * A block that came from another program remembers how it was written (`raw`), and how it would be written
 * by us (`plain`): as long as that is what it still says, it is sent as it came. Of a division or a quote both
 * are its first tag, and `end` is its last one; the blocks in it speak for themselves.
 */
import type { DocumentNode } from './documentNode.ts'

export type BlockSource = { readonly raw: string; readonly plain: string; readonly end?: string }

export function sourceOf({ attrs }: DocumentNode): BlockSource | undefined {
  const source = attrs?.['source']
  return typeof source === 'object' && source !== null ? (source as BlockSource) : undefined
}

/** `own`: as we would write it. */
export function asItCame(own: string, { raw, plain, end }: BlockSource): string {
  // The line ends around a block are none of it.
  if (end === undefined)
    return plain === own
      ? raw
      : raw.replace(/^(\s*)[^]*?(\s*)$/, `$1${own.replaceAll('$', '$$$$')}$2`)
  return firstTag(own) === plain ? raw + own.slice(plain.length, own.lastIndexOf('</')) + end : own
}

export function firstTag(html: string): string {
  return html.slice(0, html.indexOf('>') + 1)
}

/** Text without a tag around it: beside another one it would run on. */
export function isBareText(html: string): boolean {
  return !/^\s*(?:<!--[^]*?-->\s*)*<(?:p|div|h[1-6]|ul|ol|dl|table|pre|hr|blockquote|center|address|article|aside|section|header|footer|main|nav|figure|details|fieldset)\b/i.test(
    html,
  )
}
