/**
 * A draft that the writer saved follows the message by itself: a while after the last change, one saving
 * at a time. A saving that was interrupted before the draft was whole goes on, on the page that has the
 * message, and when there is a network again.
 *
 * Never while a delivery is under way or begun, and never with a window.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { createEdgeTrigger } from '#sending/context/createEdgeTrigger.ts'
import { snapshotOf } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'
import { createDebounce } from '#storage/debounce.ts'
import { autosaveTrouble } from './autosaveProblem.ts'
import { followsMessage } from './followsMessage.ts'
import { createRetry } from './createRetry.ts'
import { isUnchangedDraft } from './isUnchangedDraft.ts'

/** Milliseconds. */
const pauseMs = 3_000
const longestMs = 30_000

export function createAutosave(deps: DeliveryDeps) {
  const { session, tasks, state, reports, code } = deps
  const { sending, saving, autosaving } = tasks
  let tried: ComposedMessage | undefined

  function mayBegin() {
    const now = session.getState()
    const isBusy = [sending, saving, autosaving].some((task) => task.isUnderWay())
    const isMine = !now.isInOtherTab && !now.delivery
    return followsMessage(now) && isMine && !isBusy && isOnline()
  }

  async function begin() {
    if (!mayBegin()) return
    // Without it nothing can be saved, and the saving tells so.
    await code.load().catch(() => undefined)
    const plain = snapshotOf(session.getState())
    if (!mayBegin()) return
    // Which it may have fixed.
    if (autosaveTrouble(saving.store.getState().error)) saving.reset()
    if (isUnchangedDraft(deps)) return
    tried = plain.message
    state.setState({ delivered: plain.message })
    const task = plain.draft?.isKept ? autosaving : saving
    task.saveQuietly(plain, reports.watch(plain.id), plain.saveRequest?.as)
  }

  const pause = createDebounce(pauseMs, longestMs, () => {
    pause.stop()
    void begin()
  })
  const isBehind = () => session.getState().current.store.getState().message !== tried

  const retry = createRetry(longestMs, () => void begin())

  return {
    react: createReaction(deps, {
      begin: () => void begin(),
      retry: retry.want,
      startPause: () => isBehind() && pause.start(),
      stopPause: pause.stop,
    }),
    /** Follows the message; gives how to stop. */
    connect() {
      const unfollow = followMessage(session, () => {
        if (followsMessage(session.getState())) pause.start()
      })
      return () => {
        unfollow()
        pause.stop()
        retry.want(false)
      }
    },
  }
}

type Pause = {
  readonly begin: () => void
  readonly retry: (isWanted: boolean) => void
  readonly startPause: () => void
  readonly stopPause: () => void
}

function createReaction({ session, tasks }: DeliveryDeps, on: Pause) {
  const { sending, saving, autosaving } = tasks
  const isAnother = createEdgeTrigger()
  const hasFallenBehind = createEdgeTrigger()
  const isBack = createEdgeTrigger()

  function troubles() {
    const [own, click] = [autosaving, saving].map(({ store }) =>
      autosaveTrouble(store.getState().error),
    )
    const hasFailed = autosaving.store.getState().status === 'error'
    return {
      isCutOff: own === 'offline' || click === 'offline',
      /** Nothing but a click or another change mends it. */
      isStuck: hasFailed || (click !== undefined && click !== 'offline'),
    }
  }

  return () => {
    const { current } = session.getState()
    const isKept = followsMessage(session.getState())
    const isQuiet = ![sending, saving, autosaving].some((task) => task.isPending())
    const { isCutOff, isStuck } = troubles()
    if (isAnother(current.key)) on.stopPause()
    // What was changed while something was under way, or on an earlier page, follows too.
    const isReady = isQuiet && isKept && !isStuck
    if (hasFallenBehind(isReady ? current.key : undefined)) on.startPause()
    if (isBack(isOnline() && isKept ? current.key : undefined)) on.begin()
    on.retry(isOnline() && isKept && isCutOff)
  }
}
