/** What saving and sending is to the rest of the page: what can be done, and what is shown of it. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import type { ServerRejection } from '#compose/field/ServerRejectionContext.tsx'
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Explanation } from '#delivery/failure/explanation.ts'
import type { SaveBy } from '#delivery/run/saveTask.ts'
import type { CancelScheduled } from '#delivery/send/cancelScheduled.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import type { MessageActions } from './actions/messageActions.ts'
import type { ConflictActions } from './conflict/conflictActions.ts'
import type { DeliveryDeps } from './context/deliveryDeps.ts'
import type { PreSend } from './context/deliveryState.ts'
import type { ResumeActions } from './resume/resumeActions.ts'
import type { VerifyActions } from './resume/verifyActions.ts'
import type { CurrentNotice } from './status/currentNotice.ts'
import type { Autosave } from './status/SaveState.tsx'
import type { TaskState } from './tasks/createTask.ts'

export type DeliveryActions = MessageActions &
  ResumeActions &
  VerifyActions & {
    readonly conflict: ConflictActions
    /** Cancels a scheduled message. */
    readonly cancelScheduled: () => void
    /** The message is discarded: what was begun in the mailbox goes. */
    readonly cancel: () => void
    /** For panels that save by work of their own. */
    readonly saveBy: SaveBy
  }

/** The deliveries of the open message, whichever that is. */
export type Delivery = DeliveryDeps & {
  readonly actions: DeliveryActions
  /** From now on it follows the session. Gives how to stop. */
  readonly connect: () => () => void
}

type Cancellable = { readonly cancel: () => void }

/** What can be done with a file that is uploaded, or should be. */
export type UploadActions = {
  readonly onRetry: (id: string) => void
  readonly onPause: (id: string) => void
  readonly onResume: (id: string) => void
}

/** The deliveries as they are drawn. */
export type MessageDelivery = Omit<DeliveryActions, 'conflict' | 'canSend'> & {
  readonly canSend: boolean
  readonly sending: TaskState<SendOutcome> & Cancellable
  readonly saving: TaskState<number> & Cancellable & { readonly savedAt: number | undefined }
  readonly callingBack: TaskState<CancelScheduled>
  readonly cancelFailure: Explanation | undefined
  readonly autosave: Autosave
  readonly outcome: SendOutcome | undefined
  readonly conflict: ConflictActions & {
    readonly modified: ModifiedElsewhere | undefined
    readonly isOpen: boolean
    readonly verifyAccess: DeliveryDeps['tasks']['verifyAccess']
  }
  readonly lastIntent: SendIntent
  readonly preSend: PreSend
  readonly fileStates: AttachmentStates
  readonly uploads: UploadActions
  /** It ends first: meanwhile no other message takes its place. */
  readonly isOnItsWay: boolean
  /** It can be taken back for some seconds. */
  readonly isUndoable: boolean
  /** On its way, or waiting for one: it can be read, not changed. */
  readonly isLocked: boolean
  readonly isWaiting: boolean
  /** It should have been sent by itself, and only a click can send it. */
  readonly isStuck: boolean
  /** What has to be said about the message as a whole. */
  readonly notice: CurrentNotice | undefined
  /** The message as it is is in the mailbox, as a draft or sent. */
  readonly isSafe: boolean
  readonly rejection: ServerRejection | undefined
  /** The largest file that can be sent, in bytes. */
  readonly mostBytes: number
  /** Until when Exchange holds it, ISO 8601. */
  readonly scheduledFor: string | undefined
  readonly dismissIssues: () => void
  readonly dismissNotice: () => void
}
