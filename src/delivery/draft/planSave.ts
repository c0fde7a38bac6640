/**
 * How the copy in the mailbox becomes like the message: made, changed or made anew. Pure.
 *
 * Headers, mentions and extensions cannot be patched, an extended property or another sender cannot be
 * taken away, and a draft cannot move to another mailbox: then a new one is made, and the old one goes
 * when the new one is complete. Only of a draft that was opened headers and extensions are set by other
 * ways (headerProperties.ts, writeExtension.ts), because it must stay.
 */
import type { GraphExtendedProperty, GraphMessage, GraphMessagePatch } from '#graph/types.ts'
import { changesBetween, fixed, isEverywhere, lostForGood } from './draftPatch.ts'
import { headerProperties } from './headerProperties.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export type SavePlan =
  | { readonly how: 'create' }
  | { readonly how: 'replace' }
  | { readonly how: 'patch'; readonly changes: GraphMessagePatch }

export function planSave(
  wanted: GraphMessage,
  draft: ServerDraft | undefined,
  accountId: string,
): SavePlan {
  if (!draft) return { how: 'create' }
  const known = mayBe(draft)
  const headers = draft.isOpened ? known.flatMap((one) => headerProperties(one, wanted)) : []
  const stay = draft.isOpened ? ['mentions' as const] : fixed
  const isFixed =
    draft.accountId === accountId &&
    stay.every((name) => isEverywhere(known, name, wanted)) &&
    !known.some((one) => losesWhatStays(one, wanted))
  const isToGo = draft.alteredFiles || draft.isSuperseded || draft.isMime
  if (!isFixed || isToGo) return { how: 'replace' }
  return { how: 'patch', changes: withHeaders(changesBetween(known, wanted), byId(headers)) }
}

/** All that the draft may say. */
function mayBe({ written, attempted = [] }: ServerDraft): readonly GraphMessage[] {
  return [written, ...attempted]
}

function byId(properties: readonly GraphExtendedProperty[]): GraphExtendedProperty[] {
  return [...new Map(properties.map((one) => [one.id, one])).values()]
}

function withHeaders(changes: GraphMessagePatch, headers: readonly GraphExtendedProperty[]) {
  if (headers.length === 0) return changes
  const { singleValueExtendedProperties: others = [] } = changes
  return { ...changes, singleValueExtendedProperties: [...others, ...headers] }
}

function losesWhatStays(written: GraphMessage, wanted: GraphMessage): boolean {
  return (!!written.from && !wanted.from) || lostForGood(written, wanted).length > 0
}
