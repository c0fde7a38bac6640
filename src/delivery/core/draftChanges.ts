/**
 * What happens to the copy in the mailbox and its files, each as a small change of what is known now.
 *
 * Files travel side by side and each tells about itself: a change is made to the copy as it is known
 * at that moment, never to one read earlier, or one file's news would undo another's.
 */
import type { GraphMessage } from '#graph/types.ts'
import type { Delivery } from './deliveryContext.ts'
import { DraftGone } from './deliveryErrors.ts'
import type { ServerDraft, UnansweredFile, UploadUnderWay } from './serverDraft.ts'

export type DraftChange = (draft: ServerDraft) => ServerDraft

/** The copy as it is known this moment. */
export function draftNow({ draft }: Pick<Delivery, 'draft'>): ServerDraft {
  const now = draft()
  if (!now) throw new DraftGone('There is no draft to fill.')
  return now
}

export function changeDraft(delivery: Pick<Delivery, 'draft' | 'report'>, change: DraftChange) {
  return delivery.report(change(draftNow(delivery)))
}

/** The draft may say this by now; told before it is asked. */
export function attempting(text: GraphMessage): DraftChange {
  return ({ attempted = [], ...draft }) => {
    const said = JSON.stringify(text)
    const others = attempted.filter((one) => JSON.stringify(one) !== said)
    return { ...draft, attempted: [...others, text] }
  }
}

/** It says this for sure. */
export function saying(
  written: GraphMessage,
  known: Pick<ServerDraft, 'etag' | 'seen'> = {},
): DraftChange {
  return ({ attempted: _, ...draft }) => ({ ...draft, ...known, written })
}

/** The file is in the draft, under this id of the server's. */
export function attached(id: string, serverId: string): DraftChange {
  return (draft) => {
    const { attached, ...rest } = settled(id)(withoutUpload(id)(draft))
    return { ...rest, ...changedByFiles, attached: { ...attached, [id]: serverId } }
  }
}

export function detached(id: string): DraftChange {
  return ({ attached, ...draft }) => {
    const { [id]: _gone, ...others } = attached
    return { ...draft, ...changedByFiles, attached: others }
  }
}

/** Each file that comes or goes gives the draft another etag, and no answer tells it. */
const changedByFiles = { etag: undefined }

/** It may be in the draft: before it is sent again, it is looked for. */
export function markUnconfirmed(id: string): DraftChange {
  return (draft) =>
    draft.inDoubt.includes(id) ? draft : { ...draft, inDoubt: [...draft.inDoubt, id] }
}

export function settled(id: string): DraftChange {
  return ({ asked, ...draft }) => {
    const { [id]: _known, ...others } = asked ?? {}
    const inDoubt = draft.inDoubt.filter((one) => one !== id)
    return { ...draft, inDoubt, ...(Object.keys(others).length > 0 && { asked: others }) }
  }
}

/** It may be in the draft by this name, from before its request leaves until its answer is here. */
export function asking({ id, name }: { readonly id: string; readonly name: string }): DraftChange {
  return (draft) => ({ ...draft, asked: { ...draft.asked, [id]: name } })
}

/** Told before it is asked. */
export function requested(file: UnansweredFile): DraftChange {
  return ({ unanswered = [], ...draft }) => ({ ...draft, unanswered: [...unanswered, file] })
}

/** One request for the file was obeyed or refused, or what it brought was found; the others may still arrive. */
export function answered(id: string): DraftChange {
  return ({ unanswered = [], ...draft }) => {
    const at = unanswered.findIndex((one) => one.id === id)
    const others = unanswered.filter((_, index) => index !== at)
    return { ...draft, ...(others.length > 0 && { unanswered: others }) }
  }
}

/** In doubt no longer, unless an earlier request for it may still arrive. */
export function refused(id: string): DraftChange {
  return (draft) => {
    const now = answered(id)(draft)
    return now.unanswered?.some((one) => one.id === id) ? now : settled(id)(now)
  }
}

export function uploading(id: string, upload: UploadUnderWay): DraftChange {
  return (draft) => ({ ...draft, uploads: { ...draft.uploads, [id]: upload } })
}

/** Says how far it is; of an upload that is over it says nothing. */
export function uploadedTo(id: string, next: number): DraftChange {
  return (draft) => {
    const upload = draft.uploads?.[id]
    return upload ? uploading(id, { ...upload, next })(draft) : draft
  }
}

export function withoutUpload(id: string): DraftChange {
  return ({ uploads, ...draft }) => {
    const { [id]: _gone, ...others } = uploads ?? {}
    return Object.keys(others).length > 0 ? { ...draft, uploads: others } : draft
  }
}
