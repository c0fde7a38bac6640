/** The parts of the page, joined: who writes, what is written, how it travels, what lies open beside. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Delivery } from '#sending/delivery.ts'
import { useDelivery } from '#sending/useDelivery.ts'
import { useDrafts } from './useDrafts.tsx'
import { useLeaveGuard } from '#recovery/useUnloadGuard.ts'
import { useNewLetter } from './useNewMessage.ts'
import { useOpenEml } from '#eml/useImportEml.ts'
import { usePanel } from '#session/usePanel.ts'
import { useSender } from '#account/useSender.ts'

export function useComposePage(controller: Delivery) {
  const { session: desk, startup } = controller
  const boot = useStore(startup)
  const page = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const panels = usePanel(desk)
  const by = useSender(desk)
  const { reader } = by
  const delivery = useDelivery(controller)
  const isSent = delivery.end?.end === 'sent'
  const newLetter = useNewLetter({ boot, desk, delivery })
  const eml = useOpenEml({ desk, isSent, onOpened: delivery.reset })
  useLeaveGuard(desk, delivery.isSafe)
  const drafts = useDrafts({ boot, desk, sender: reader, delivery, panels })

  return {
    ...{ boot, desk, page, panels, delivery, eml, drafts, by, ...newLetter },
    ...{ trouble, setTrouble },
    /** The letter lies open, neither sent nor held by Exchange. */
    isWriting: !isSent && !delivery.heldUntil,
    forgetTrouble: () => setTrouble(undefined),
  }
}
