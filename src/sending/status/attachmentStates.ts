/** Where each file stands, from what the deliveries know. Pure. */
import type {
  Attachment,
  AttachmentState,
  AttachmentStates,
} from '#compose/attachments/attachments.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import { smallFileLimit } from '#delivery/core/planDelivery.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

/** One delivery of the message, under way or at its end. */
type FileRun = {
  readonly status: 'idle' | 'pending' | 'success' | 'error'
  readonly progress: Readonly<Record<string, number>>
  readonly paused: readonly string[]
}

type FileRuns = { readonly saving: FileRun; readonly sending: FileRun }

export function attachmentStates(
  attachments: readonly Attachment[],
  draft: ServerDraft | undefined,
  { saving, sending }: FileRuns,
  failure?: Explanation,
): AttachmentStates {
  const states: Record<string, AttachmentState> = {}
  for (const { id } of attachments) {
    if (draft?.attached[id]) states[id] = { state: 'attached' }
  }
  for (const run of [saving, sending]) {
    Object.assign(states, underway(attachments, run))
  }
  return { ...states, ...failed(failure) }
}

function underway(attachments: readonly Attachment[], run: FileRun) {
  const { status, progress, paused } = run
  const states: Record<string, AttachmentState> = {}
  if (status !== 'pending') return states
  for (const { id, size } of attachments) {
    const sentBytes = progress[id]
    if (sentBytes === undefined) continue
    const isOnItsWay = sentBytes < size
    const state = paused.includes(id) ? 'paused' : 'uploading'
    const canPause = size >= smallFileLimit && { canPause: true as const }
    states[id] = isOnItsWay ? { state, sentBytes, ...canPause } : { state: 'attached' }
  }
  return states
}

function failed(failure: Explanation | undefined): AttachmentStates {
  if (!failure?.item) return {}
  const { item, why, values } = failure
  return { [item]: { state: 'failed', textKey: why, ...(values && { values }) } }
}
