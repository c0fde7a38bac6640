/**
 * A block that came from another program remembers how it was written (`raw`), and how it would be written
 * by us (`plain`): as long as that is what it still says, it is sent as it came.
 */
import type { DocumentNode } from './documentNode.ts'

export type BlockSource = { readonly raw: string; readonly plain: string }

export function sourceOf({ attrs }: DocumentNode): BlockSource | undefined {
  const source = attrs?.['source']
  return typeof source === 'object' && source !== null ? (source as BlockSource) : undefined
}
