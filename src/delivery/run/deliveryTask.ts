/**
 * One delivery at a time: begins it in the call itself, and can stop it. Without React.
 *
 * A second one that is wanted while it runs is not begun, not even in the same moment.
 */
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import { handedOver, untilHandedOver } from '#delivery/core/handedOver.ts'
import type { SendOptions } from '#delivery/core/sendOptions.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { createUndoSkip, type UndoSkip } from '#delivery/core/undoSkip.ts'
import { createUploadPause, type UploadGate, type UploadPause } from '#delivery/core/uploadPause.ts'

/** What the app wants to hear of a delivery. */
export type DeliveryCallbacks = Pick<
  DeliveryEvents,
  | 'onDraft'
  | 'onLeft'
  | 'onMessageIds'
  | 'onRecord'
  | 'onCreating'
  | 'onSaving'
  | 'whenStored'
  | 'gate'
> & {
  /** Waits for a saving under way, and tells what the copy in the mailbox is then. */
  readonly afterSaves?: (() => Promise<Copy>) | undefined
}

type Copy = Pick<OutgoingMessage, 'draft' | 'creating' | 'stamp'>

export type Reports = Pick<
  SendOptions,
  'onProgress' | 'onWait' | 'onFinal' | 'onUndoable' | 'onCheck'
>

export type TaskCallbacks = DeliveryCallbacks &
  Reports & {
    readonly signal: AbortSignal
    readonly handOver?: AbortSignal | undefined
    readonly gate: UploadGate
    readonly undoSkipped: Promise<void>
  }

export type TaskFunction<Result> = (callbacks: TaskCallbacks) => Promise<Result>

type Controls = {
  readonly abort: AbortController
  readonly handOver: AbortController
  readonly gate: UploadPause
  readonly undo: UndoSkip
  /** Gives what it failed by. */
  over?: Promise<unknown>
}

export function createDeliveryTask() {
  let running: Controls | undefined

  function begin<Result>(
    work: TaskFunction<Result>,
    callbacks: DeliveryCallbacks & Reports,
    own: Controls,
  ) {
    const { gate, undo } = own
    const { signal } = own.abort
    const result = work({
      ...{ signal, undoSkipped: undo.skipped },
      ...untilHandedOver(callbacks, own.handOver.signal),
      gate: callbacks.gate ?? gate,
    })
    const end = (error?: unknown) => {
      if (running === own) running = undefined
      return error
    }
    // Whoever asked for it takes the failure up.
    own.over = result.then(() => end(), end)
    return result
  }

  return {
    /** Nothing while another one runs. */
    start<Result>(
      work: TaskFunction<Result>,
      callbacks: DeliveryCallbacks & Reports = {},
      onPaused?: (paused: readonly string[]) => void,
    ): Promise<Result> | undefined {
      if (running) return undefined
      running = {
        abort: new AbortController(),
        handOver: new AbortController(),
        gate: createUploadPause(onPaused),
        undo: createUndoSkip(),
      }
      return begin(work, callbacks, running)
    },
    /** As it is this moment, not as it was when the page was drawn last. */
    isUnderWay: () => running !== undefined,
    whenOver: async () => running?.over,
    cancel: () => running?.abort.abort(),
    /**
     * It goes on elsewhere, or later: nothing is cleaned up, and the next need not wait for its end. What was
     * cancelled before goes on cleaning up, unless another tab has the message by now (`isLost`).
     */
    handOver(isLost = false) {
      if (isLost || !running?.abort.signal.aborted) running?.handOver.abort(handedOver)
      running?.abort.abort(handedOver)
      running = undefined
    },
    skipUndo: () => running?.undo.skip(),
    pauseFile: (id: string) => running?.gate.pause(id),
    resumeFile: (id: string) => running?.gate.resume(id),
  }
}

/** One copy is written by one at a time: what is under way ends first. */
export async function afterSaves(callbacks: DeliveryCallbacks): Promise<Partial<Copy>> {
  return callbacks.afterSaves?.() ?? {}
}
