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

type FileRuns = {
  readonly saving: FileRun
  readonly sending: FileRun
  readonly autosaving?: FileRun
  readonly background?: Background
}

/** What happens without a click. */
type Background = {
  /** What was begun goes on by itself. */
  readonly goesOn: 'now' | 'later' | undefined
  readonly paused: readonly string[]
  /** Each about one file. */
  readonly refusals: readonly (Explanation | undefined)[]
}

const noBackground: Background = { goesOn: undefined, paused: [], refusals: [] }

export function attachmentStates(
  attachments: readonly Attachment[],
  draft: ServerDraft | undefined,
  { saving, sending, autosaving, background = noBackground }: FileRuns,
  failure?: Explanation,
): AttachmentStates {
  const states: Record<string, AttachmentState> = {}
  for (const { id } of attachments) {
    if (draft?.attached[id]) states[id] = { state: 'attached' }
    const begun = background.goesOn && draft?.uploads?.[id]
    if (begun) states[id] = betweenRuns(id, begun.next, background)
  }
  for (const run of [autosaving, saving, sending]) {
    if (run) Object.assign(states, underway(attachments, run, draft))
  }
  return Object.assign(states, ...background.refusals.map(failed), failed(failure))
}

function betweenRuns(id: string, sentBytes: number, { goesOn, paused }: Background) {
  const moves = goesOn === 'now' ? 'uploading' : 'waiting'
  const state = paused.includes(id) ? 'paused' : moves
  return { state, sentBytes, canPause: true } as const
}

function underway(attachments: readonly Attachment[], run: FileRun, draft?: ServerDraft) {
  const { status, progress, paused } = run
  const states: Record<string, AttachmentState> = {}
  if (status !== 'pending') return states
  for (const { id, size } of attachments) {
    const sentBytes = progress[id]
    if (sentBytes === undefined) continue
    // What is sent of it may be less than its size (compose/attachments/withoutLocations.ts).
    const isOnItsWay = sentBytes < size && !draft?.attached[id]
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
