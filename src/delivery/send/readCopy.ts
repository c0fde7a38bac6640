/**
 * A copy that was found in the mailbox, read as far as the permission goes: with Mail.ReadWrite all that
 * tells one version from another, with Mail.ReadBasic neither text nor files nor properties.
 */
import { versionProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { mapiPropertyIds } from '#compose/mapi/mapiProperties.ts'
import { listAttachments } from '#graph/attachments.ts'
import type { Graph } from '#graph/http/client.ts'
import type { Copy } from '#graph/findCopies.ts'
import type { Call } from '#graph/mail.ts'
import { getWholeDraft } from '#graph/fullDraft.ts'
import type { GraphMessageRead } from '#graph/types.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'

export type CopyRead = {
  readonly whole: GraphMessageRead
  /** Names of its files; undefined where nothing but its head can be read. */
  readonly files: readonly string[] | undefined
}

const extendedProperties = [versionProperty, ...mapiPropertyIds]

export async function readCopy(
  graph: Graph,
  copy: Copy,
  scopes: readonly string[],
  call: Call,
): Promise<CopyRead> {
  // The list said subject and recipients already.
  if (!scopes.includes(saveScopes[0] ?? '')) return { whole: copy, files: undefined }
  const [whole, files] = await Promise.all([
    getWholeDraft(graph, copy.id, { extendedProperties }, call),
    listAttachments(graph, copy.id, call),
  ])
  return { whole, files: files.map(({ name }) => name) }
}
