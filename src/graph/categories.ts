/** The categories a mailbox knows by name and colour. */
import type { Graph } from './http/client.ts'

export type GraphCategory = {
  readonly displayName: string
  /** "none", or "preset0" to "preset24". */
  readonly color: string
}

const scopes = ['MailboxSettings.Read']

/** outlookUser: list masterCategories. */
export async function listCategories(graph: Graph, signal?: AbortSignal): Promise<GraphCategory[]> {
  const path = '/me/outlook/masterCategories'
  const request = { method: 'GET', path, scopes, ...(signal && { signal }) } as const
  const { value } = await graph<{ readonly value: readonly GraphCategory[] }>(request)
  return value.map(({ displayName, color }) => ({ displayName, color }))
}
