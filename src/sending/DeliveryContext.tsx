/** The deliveries of the open message, drawn anew when what is shown of them changes. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { requiredContext } from '#ui/requiredContext.ts'
import type { Delivery, MessageDelivery } from './delivery.ts'
import { needsDraft } from './autosave/needsDraft.ts'
import { isBehind } from './autosave/isBehind.ts'
import { useOnline } from './context/useOnline.ts'
import { deliveryView } from './deliveryView.ts'
import { currentFailure } from './status/failures.ts'
import { useServerRejection } from './status/useServerRejection.ts'

const [Context, useDelivery] = requiredContext<MessageDelivery>('The delivery')

export { useDelivery }

type Props = { controller: Delivery; children: ReactNode }

export function DeliveryProvider({ controller, children }: Props) {
  return <Context value={useView(controller)}>{children}</Context>
}

function useView(delivery: Delivery): MessageDelivery {
  const { session, startup, tasks, state, explainer } = delivery
  useStore(startup)
  useStore(explainer.store)
  useStore(tasks.sending.store)
  useStore(tasks.saving.store)
  useStore(tasks.autosaving.store)
  useStore(tasks.callingBack.store)
  useOnline()
  const { store } = useStore(session).current
  const { delivered } = useStore(state)
  // Of the message only what is looked at: a keystroke draws nothing.
  useStore(store, ({ message }) => message.attachments)
  useStore(store, ({ message }) => message === delivered)
  useStore(store, () => isBehind(delivery))
  useStore(store, () => needsDraft(delivery))
  const rejection = useServerRejection(store, currentFailure(delivery), delivered)
  return { ...deliveryView(delivery), rejection }
}
