/** A source of suggestions: the permission it needs, and its answer to a text. What it gives is plain data, kept in the cache. */
import type { Optional } from '#access/permission.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import type { Offer } from '#compose/recipients/suggestions/suggest.ts'
import type { Graph } from '#graph/http/client.ts'

export type SourceName = Offer['source']

export type Found = Recipient & {
  readonly title?: string
  /** Somebody of the organization by its directory, no guest: there may be a photo. */
  readonly isInDirectory?: boolean
  readonly group?: { readonly id?: string; readonly count?: number }
}

export type Source = {
  readonly name: SourceName
  readonly scope: Optional
  readonly search: (graph: Graph, query: string, signal: AbortSignal) => Promise<readonly Found[]>
}
