/**
 * The calls this letter would make, told anew a moment after each change.
 *
 * What is still being typed counts when its field has handed it over; nothing is taken from a field.
 */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { LetterStore } from '#compose/message/messageStore.ts'
import { newId } from '#compose/field/newId.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { previewDelivery, previewSave } from './record/previewDelivery.ts'
import type { Recording } from './record/recordCalls.ts'

type Abilities = Parameters<typeof planDelivery>[1]['abilities']

/** The letter looked at, and where it would go. */
export type Subject = Pick<Letter, 'id' | 'stamp' | 'draft'> & {
  readonly store: LetterStore
  readonly abilities: Abilities
  /** With the version. */
  readonly graphUrl: string
  readonly accountId: string
  /** Whose mailbox it is, once somebody is signed in. */
  readonly address: string | undefined
}

/** What the writer could do with the letter now. */
export type Intent = { readonly does: 'send' | 'save'; readonly as: SendIntent['as'] }

/** Milliseconds. */
const pause = 300

export function usePreview({ does, as }: Intent, subject: Subject): Recording | undefined {
  const { id, stamp, draft, store, abilities, graphUrl, accountId, address } = subject
  const message = useStore(store, (state) => state.message)
  const [recording, setRecording] = useState<Recording>()

  useEffect(() => {
    let isCurrent = true
    const letter = { id, stamp, message, draft }
    const destination = { graphUrl, accountId, address, newId }
    const plan = () => planDelivery(message, { draft, abilities, as })
    const foretell = () =>
      does === 'save'
        ? previewSave(letter, destination, as)
        : previewDelivery(letter, plan(), destination, { as })
    const timer = setTimeout(() => {
      void foretell().then((next) => {
        if (isCurrent) setRecording(next)
      })
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [does, as, id, stamp, message, draft, abilities, graphUrl, accountId, address])

  return recording
}
