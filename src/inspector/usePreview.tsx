/**
 * The calls this message would make, told anew a moment after each change.
 *
 * What is still being typed counts when its field has handed it over; nothing is taken from a field.
 */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { newId } from '#compose/field/newId.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planDelivery } from '#delivery/core/planDelivery.ts'
import { previewDelivery, previewSave } from './record/previewDelivery.ts'
import type { Recording } from './record/recordCalls.ts'

type Capabilities = Parameters<typeof planDelivery>[1]['capabilities']

/** The message looked at, and where it would go. */
export type Subject = Pick<OutgoingMessage, 'id' | 'stamp' | 'draft'> & {
  readonly store: MessageStore
  readonly capabilities: Capabilities
  /** With the version. */
  readonly graphUrl: string
  readonly accountId: string
  /** Whose mailbox it is, once somebody is signed in. */
  readonly address: string | undefined
}

/** What the writer could do with the message now. */
export type Intent = { readonly does: 'send' | 'save'; readonly as: SendIntent['as'] }

/** Milliseconds. */
const pause = 300

export function usePreview({ does, as }: Intent, subject: Subject): Recording | undefined {
  const { id, stamp, draft, store, capabilities, graphUrl, accountId, address } = subject
  const message = useStore(store, (state) => state.message)
  const [recording, setRecording] = useState<Recording>()

  useEffect(() => {
    let isCurrent = true
    const outgoing = { id, stamp, message, draft }
    const destination = { graphUrl, accountId, address, newId }
    const plan = () => planDelivery(message, { draft, capabilities, as })
    const preview = () =>
      does === 'save'
        ? previewSave(outgoing, destination, as)
        : previewDelivery(outgoing, plan(), destination, { as })
    const timer = setTimeout(() => {
      void preview().then((next) => {
        if (isCurrent) setRecording(next)
      })
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [does, as, id, stamp, message, draft, capabilities, graphUrl, accountId, address])

  return recording
}
