/** All that Graph stores of a draft, and its files by name. What was sent is no draft any more. */
import { messageIdProperty } from '#compose/extendedProperties/reservedProperties.ts'
import { mapiPropertyIds } from '#compose/mapi/mapiProperties.ts'
import type { Graph } from '#graph/http/client.ts'
import { listExtensions } from '#graph/extensions.ts'
import type { Call } from '#graph/mail.ts'
import { getWholeDraft, listStoredFiles } from '#graph/fullDraft.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import type { FoundDraft } from '#delivery/core/serverDraft.ts'

const extendedProperties = [messageIdProperty, ...mapiPropertyIds]

type From = {
  readonly graph: Graph
  /** Properties of a message this cloud has not. */
  readonly without?: readonly string[] | undefined
}

export async function readDraft(
  { graph, without = [] }: From,
  id: string,
  call: Call,
): Promise<FoundDraft> {
  const wanted = { extendedProperties, without }
  const whole = await getWholeDraft(graph, id, wanted, call)
  if (whole.isDraft === false) throw new DraftGone('The message is no draft.')
  const [files, extensions] = await Promise.all([
    listStoredFiles(graph, whole.id, call),
    listExtensions(graph, whole.id, call),
  ])
  return { whole: { ...whole, extensions }, files }
}
