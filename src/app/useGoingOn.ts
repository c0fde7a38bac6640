/**
 * A sending that goes on without a click: what waits for the network leaves when there is one, and
 * what the last page began is taken up.
 *
 * It never opens a sign-in window; where one is needed the writer is asked to continue.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import type { BootStore } from './boot.ts'
import { readLetter } from './desk.ts'
import { goOnWith } from './goOnWith.ts'
import type { DoubtParts } from './useDoubt.ts'
import { useOnline } from './useOnline.ts'

type Parts = DoubtParts & {
  readonly bootStore: BootStore
  readonly sendNow: (intent: SendIntent) => void
}

export function useGoingOn(parts: Parts) {
  const { desk, bootStore, sending, begin, watch, write, setAside, sendNow } = parts
  const { letter, delivery: record } = useStore(desk)
  const isReady = useStore(bootStore, ({ step }) => step === 'ready')
  const isOnline = useOnline()
  const taken = useRef<string>(undefined)

  function leave(intent: SendIntent) {
    const ready = begin()
    sending.sendQuietly(ready, intent, watch(ready.id))
  }

  const takeUp = useEffectEvent(() => {
    if (taken.current === letter.id || sending.status === 'pending') return
    taken.current = letter.id
    goOnWith(record, Date.now(), {
      leave,
      look: () => sending.look(readLetter(desk), watch(letter.id)),
      setAside,
      forget: () => void write(undefined),
    })
  })
  useEffect(() => {
    if (isReady) takeUp()
  }, [isReady, letter.id])

  const comeBack = useEffectEvent(() => {
    if (record?.step === 'waiting' && sending.status !== 'pending') leave(record.intent)
  })
  const isDue = isReady && isOnline && record?.step === 'waiting'
  useEffect(() => {
    if (isDue) comeBack()
  }, [isDue, letter.id])

  return {
    /** It leaves when there is a network again. */
    sendWhenBack(intent: SendIntent) {
      setAside(undefined)
      void write({ step: 'waiting', intent })
    },
    /** It stays after all. */
    takeBack() {
      sending.reset()
      void write(undefined)
    },
    /** In a click: where it stopped. */
    goOn: () => sendNow(intentOf(record)),
  }
}

function intentOf(record: ReturnType<typeof readLetter>['delivery']): SendIntent {
  return record && 'intent' in record ? record.intent : { as: 'json' }
}
