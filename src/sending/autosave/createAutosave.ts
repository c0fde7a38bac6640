/**
 * A message is in Drafts some seconds after its first words where that needs nobody (needsDraft.ts), and its draft
 * follows it by itself: a while after the last change, one saving at a time. A saving that was interrupted before
 * the draft was whole goes on, on the page that has the message, and when there is a network again. Files that take
 * long give way to newer text, and to a click.
 *
 * Never while a delivery is under way or begun, and never with a window.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import { createRetry } from '#sending/context/createRetry.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { snapshotOf } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'
import { createDebounce } from '#storage/debounce.ts'
import { autosaveTrouble } from './autosaveProblem.ts'
import { createReaction } from './autosaveReaction.ts'
import { createBackground, type Background } from './createBackground.ts'
import { followsMessage, goesElsewhere } from './followsMessage.ts'
import { isUnchangedDraft } from './isUnchangedDraft.ts'
import { followFirstSave } from './followFirstSave.ts'
import { needsDraft } from './needsDraft.ts'

/** Milliseconds. */
const pauseMs = 3_000
const longestMs = 30_000

export function createAutosave(deps: DeliveryDeps) {
  const { session } = deps
  const background = createBackground(deps)
  const { begin, follows, isBehind } = createSaves(deps, background)
  const pause = createDebounce(pauseMs, longestMs, () => {
    pause.stop()
    void begin()
  })
  const retry = createRetry(longestMs, () => void begin())

  return {
    react: createReaction(deps, {
      begin: () => void begin(),
      retry: retry.want,
      startPause: pause.start,
      forget() {
        pause.stop()
        background.gate.clear()
      },
      follows,
      isBehind: () => isBehind() || background.hasFilesLeft(),
    }),
    /** Follows the message; gives how to stop. */
    connect() {
      const unfollow = followMessage(session, () => {
        if (follows()) pause.start()
      })
      const unfollowFrom = background.connect()
      return () => {
        unfollow()
        unfollowFrom()
        pause.stop()
        retry.want(false)
      }
    },
  }
}

function createSaves(deps: DeliveryDeps, { gate, isPostponed }: Background) {
  const { session, tasks, state, reports, code } = deps
  const { sending, saving, autosaving } = tasks
  let tried: ComposedMessage | undefined

  const follows = () => followsMessage(session.getState()) || needsDraft(deps)
  const isBehind = () => session.getState().current.store.getState().message !== tried

  /** A click could not save it as it is: another change may mend that. */
  function isRefused() {
    const trouble = autosaveTrouble(saving.store.getState().error)
    const { message } = session.getState().current.store.getState()
    return !!trouble && trouble !== 'offline' && message === state.getState().delivered
  }

  function mayBegin() {
    const { isInOtherTab, delivery, draft } = session.getState()
    const isBusy = [sending, saving, autosaving].some((task) => task.isUnderWay())
    const isFree = !isInOtherTab && !delivery && !isBusy && isOnline()
    // What others changed in an altered draft goes only by a click.
    return follows() && isFree && !draft?.alteredFiles && !isRefused()
  }

  /** What is under way ends before its next file or range: the newer text is saved first. */
  function takeTurn() {
    if (!isBehind()) return
    gate.stopSoon()
    void autosaving.whenOver().then(begin)
  }

  async function begin(): Promise<void> {
    if (autosaving.isUnderWay()) return takeTurn()
    if (!mayBegin()) return
    // Without it nothing can be saved, and the saving tells so.
    await code.load().catch(() => undefined)
    const plain = snapshotOf(session.getState())
    if (!mayBegin()) return
    // Which it may have fixed.
    if (autosaveTrouble(saving.store.getState().error)) saving.reset()
    const { saveRequest, draft } = plain
    // A click has begun it, and the draft is not there yet, or to be elsewhere.
    const goesThere = saveRequest?.isByClick && goesElsewhere(plain)
    const isRequested = saveRequest && (!draft?.isKept || goesThere)
    if (!isRequested && isUnchangedDraft(deps, isPostponed)) return
    state.setState({ delivered: plain.message })
    const callbacks = reports.callbacks(plain.id)
    // Cancelled, it leaves the draft behind, which then follows by itself.
    if (isRequested) return saving.saveSilently(plain, callbacks, saveRequest.as)
    tried = plain.message
    gate.begin(goesElsewhere(session.getState()))
    autosaving.saveSilently(plain, { ...callbacks, gate }, saveRequest?.as)
    if (!draft && !saveRequest) void followFirstSave(deps, plain.id)
  }

  return { begin, follows, isBehind }
}
