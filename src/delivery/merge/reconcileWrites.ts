/**
 * What became of changes that were asked for and never answered, as far as a look at the draft tells. Pure.
 *
 * A PATCH is obeyed as a whole or not at all, so the properties that can be compared speak for the others.
 */
import type { WholeDraft } from '#graph/fullDraft.ts'
import type { GraphMessage } from '#graph/types.ts'
import { draftPropertyNames, propertyOf } from './draftProperties.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function reconcileWrites(draft: ServerDraft, whole: WholeDraft): ServerDraft {
  const { attempted, ...settled } = draft
  if (!attempted) return draft
  const isUntouched = draft.etag !== undefined && draft.etag === whole['@odata.etag']
  if (isUntouched) return settled
  const [obeyed, ...others] = attempted.filter((text) => isSaid(text, draft.written, whole))
  // Of two that look alike nobody knows which it was.
  return obeyed && others.length === 0 ? { ...settled, written: obeyed } : draft
}

function isSaid(text: GraphMessage, written: GraphMessage, whole: WholeDraft): boolean {
  const changed = draftPropertyNames.map(propertyOf).filter(({ meaning }) => {
    return meaning(text) !== meaning(written)
  })
  return changed.length > 0 && changed.every(({ meaning }) => meaning(whole) === meaning(text))
}
