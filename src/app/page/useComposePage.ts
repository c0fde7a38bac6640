/** The parts of the page, joined: who writes, what is written, how it travels, what lies open beside. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Delivery } from '#sending/delivery.ts'
import { useDelivery } from '#sending/useDelivery.ts'
import { useDrafts } from './useDrafts.tsx'
import { useUnloadGuard } from '#recovery/useUnloadGuard.ts'
import { useNewMessage } from './useNewMessage.ts'
import { useImportEml } from '#eml/useImportEml.ts'
import { usePanel } from '#session/usePanel.ts'
import { useSender } from '#account/useSender.ts'

export function useComposePage(controller: Delivery) {
  const { session: session, startup } = controller
  const boot = useStore(startup)
  const page = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const panels = usePanel(session)
  const by = useSender(session)
  const { reader } = by
  const delivery = useDelivery(controller)
  const isSent = delivery.end?.end === 'sent'
  const newLetter = useNewMessage({ boot, session, delivery })
  const eml = useImportEml({ session, isSent, onOpened: delivery.reset })
  useUnloadGuard(session, delivery.isSafe)
  const drafts = useDrafts({ boot, session, sender: reader, delivery, panels })

  return {
    ...{ boot, session, page, panels, delivery, eml, drafts, by, ...newLetter },
    ...{ trouble, setTrouble },
    /** The message lies open, neither sent nor held by Exchange. */
    isWriting: !isSent && !delivery.heldUntil,
    forgetTrouble: () => setTrouble(undefined),
  }
}
