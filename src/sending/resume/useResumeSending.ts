/**
 * A sending that goes on without a click: what waits for the network leaves when there is one, and
 * what the last page began is taken up.
 *
 * It never opens a sign-in window; where one is needed the writer is asked to continue.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { createArrivals } from './createEdgeTrigger.ts'
import type { BootStore } from '#access/startup.ts'
import { readLetter } from '#session/composeSession.ts'
import { goOnWith, intentOf } from './resumeSending.ts'
import type { DoubtParts } from './useVerifySent.ts'
import { useOnline } from '#sending/context/useOnline.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

type Parts = DoubtParts & {
  readonly bootStore: BootStore
  readonly runs: ReturnType<typeof useRuns>
  readonly setLastIntent: (intent: SendIntent) => void
  readonly sendNow: (intent: SendIntent) => void
  /** Before what could not be checked when it was wanted. */
  readonly check: (intent: SendIntent, onFine: () => void, onOffline: () => void) => void
  /** How it was to be sent when that was tried last. */
  readonly lastIntent: SendIntent
}

/** It goes on waiting. */
const stays = () => undefined

export function useGoingOn(parts: Parts) {
  const { desk, bootStore, sending, begin, watch, write, setAside, sendNow } = parts
  const { letter, delivery: record, isElsewhere } = useStore(desk)
  const whenFree = parts.runs.whenFree.toSend
  const isReady = useStore(bootStore, ({ step }) => step === 'ready')
  const isOnline = useOnline()
  const isBusy = sending.status === 'pending'
  const [hasCome] = useState(createArrivals)
  const [hasBecomeDue] = useState(createArrivals)

  function leave(intent: SendIntent) {
    const ready = begin()
    sending.sendQuietly(ready, intent, { ...watch(ready.id), whenFree })
  }

  const takeUp = useEffectEvent(() => {
    if (!hasCome(isElsewhere ? undefined : letter.key, isBusy)) return
    if (record && 'intent' in record) parts.setLastIntent(record.intent)
    goOnWith(record, Date.now(), {
      leave,
      setAside,
      look(found) {
        void write(found)
        sending.look(readLetter(desk), watch(letter.id))
      },
      forget: () => void write(undefined),
    })
  })
  useEffect(() => {
    if (isReady) takeUp()
  }, [isReady, isElsewhere, isBusy, letter.key])

  const due = isReady && isOnline && !isElsewhere && record?.step === 'waiting' ? record : undefined
  // Once only: one that is refused stays as it was, and is gone on with by a click.
  const comeBack = useEffectEvent(() => {
    if (!hasBecomeDue(due && letter.key, isBusy) || !due) return
    const { intent } = due
    if (due.isUnchecked) parts.check(intent, () => leave(intent), stays)
    else leave(intent)
  })
  useEffect(() => comeBack(), [due, isBusy, letter.key])

  return {
    ...waiting({ desk, sending, write, setAside }),
    /** In a click: where it stopped. */
    goOn: () => sendNow(record ? intentOf(record) : parts.lastIntent),
  }
}

type Waits = Pick<DoubtParts, 'desk' | 'sending' | 'write' | 'setAside'>

function waiting({ desk, sending, write, setAside }: Waits) {
  return {
    /** It leaves when there is a network again. */
    sendWhenBack(intent: SendIntent, isUnchecked?: true) {
      setAside(undefined)
      void write({ step: 'waiting', intent, ...(isUnchecked && { isUnchecked }) })
    },
    /** It stays after all, unless it has left: then its record says more than that it waits. */
    takeBack() {
      if (sending.isUnderWay()) sending.cancel()
      else sending.reset()
      if (desk.getState().delivery?.step === 'waiting') void write(undefined)
    },
  }
}
