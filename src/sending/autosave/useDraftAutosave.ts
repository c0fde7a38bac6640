/**
 * A draft that the writer saved follows the letter by itself: a while after the last change, one saving
 * at a time. It listens to the letter's store, so a keystroke draws nothing. A saving that was interrupted
 * before the draft was whole goes on, on the page that has the letter, and when there is a network again.
 *
 * Never while a delivery is under way or begun, and never with a window.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { fetchMachinery, machineryNow } from '#delivery/run/lazyDelivery.ts'
import { createPause } from '#storage/debounce.ts'
import { autosaveTrouble } from './autosaveProblem.ts'
import { toPlainLetter, type DeskStore } from '#session/composeSession.ts'
import type { DeliveryMemory } from '#sending/context/useDeliveryState.ts'
import { isOnline, useOnline } from '#sending/context/useOnline.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

/** Milliseconds. */
const pauseMs = 3_000
const longestMs = 30_000

type Parts = {
  readonly desk: DeskStore
  readonly runs: ReturnType<typeof useRuns>
  readonly memory: DeliveryMemory
}

export function useAutosave({ desk, runs, memory }: Parts) {
  const { autosaving, saving, sending } = runs
  const { letter, draft, saveRequest } = useStore(desk)
  const isThere = useOnline()
  const tried = useRef<ComposedMessage>(undefined)
  const trouble = autosaveTrouble(autosaving.error)
  const clickTrouble = autosaveTrouble(saving.error)

  function mayBegin() {
    const { draft, saveRequest, delivery, isElsewhere } = desk.getState()
    const isBusy = [sending, saving, autosaving].some((run) => run.isUnderWay())
    return (saveRequest ?? draft?.isKept) && !isBusy && isOnline() && !isElsewhere && !delivery
  }

  async function beginNow() {
    if (!mayBegin()) return
    // Without it nothing can be saved, and the saving tells so.
    await fetchMachinery().catch(() => undefined)
    const plain = toPlainLetter(desk.getState())
    if (!mayBegin()) return
    // Which it may have mended.
    if (clickTrouble) saving.reset()
    if (isSavedAsIs(plain)) return
    tried.current = plain.message
    memory.setDelivered(plain.message)
    const run = plain.draft?.isKept ? autosaving : saving
    run.saveQuietly(plain, memory.watch(plain.id), plain.saveRequest?.as)
  }
  const begin = useEffectEvent(beginNow)

  const pause = usePause(desk, beginNow)

  // What was changed while something was under way, or on an earlier page, follows too.
  const isQuiet = [sending, saving, autosaving].every(({ status }) => status !== 'pending')
  const isKept = draft?.isKept === true || saveRequest !== undefined
  const hasFailed = autosaving.status === 'error' || (clickTrouble && clickTrouble !== 'offline')
  const catchUp = useEffectEvent(() => {
    if (letter.store.getState().message !== tried.current) pause.current?.start()
  })
  useEffect(() => {
    if (isQuiet && isKept && !hasFailed) catchUp()
  }, [isQuiet, isKept, hasFailed, letter.store])

  useEffect(() => {
    if (isThere && isKept) void begin()
  }, [isThere, isKept, letter.store])

  const isCutOff = trouble === 'offline' || clickTrouble === 'offline'
  useEffect(() => {
    if (!isThere || !isKept || !isCutOff) return
    const timer = setTimeout(() => void begin(), longestMs)
    return () => clearTimeout(timer)
  }, [isThere, isKept, isCutOff])

  const isBehind = useStore(
    letter.store,
    () => !isThere && !isSavedAsIs(toPlainLetter(desk.getState())),
  )
  return { trouble: isKept && isBehind ? ('offline' as const) : trouble }
}

/** What cannot be compared yet may differ. */
function isSavedAsIs(letter: Letter): boolean {
  return machineryNow()?.isSavedAsIs(letter) ?? false
}

/** Runs a while after each change of a letter that has a copy; gives how to let it run without one. */
function usePause(desk: DeskStore, run: () => Promise<void>) {
  const { letter } = useStore(desk)
  const act = useEffectEvent(run)
  const pause = useRef<ReturnType<typeof createPause>>(undefined)
  useEffect(() => {
    const own = createPause(pauseMs, longestMs, () => {
      own.stop()
      void act()
    })
    pause.current = own
    const stop = letter.store.subscribe(({ message }, before) => {
      if (message !== before.message && desk.getState().draft?.isKept) own.start()
    })
    return () => {
      stop()
      own.stop()
    }
  }, [desk, letter.store])
  return pause
}
