/** The parts of the page, joined: who writes, what is written, how it travels, what lies open beside. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { BootStore } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { useDelivery } from '#sending/useDelivery.ts'
import { useDrafts } from './useDrafts.tsx'
import { useDuties } from '#sending/useSessionCleanup.ts'
import { useLeaveGuard } from '#recovery/useUnloadGuard.ts'
import { useNewLetter } from './useNewMessage.ts'
import { useOpenEml } from '#eml/useImportEml.ts'
import { usePanel } from '#session/usePanel.ts'
import { useSender } from '#account/useSender.ts'

export function useComposePage(bootStore: BootStore, desk: DeskStore) {
  const boot = useStore(bootStore)
  const page = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const panels = usePanel(desk)
  const by = useSender(desk)
  const { reader } = by
  const delivery = useDelivery(bootStore, desk)
  const isSent = delivery.end?.end === 'sent'
  const newLetter = useNewLetter({ boot, desk, delivery })
  const eml = useOpenEml({ desk, isSent, onOpened: delivery.reset })
  useLeaveGuard(desk, delivery.isSafe)
  useDuties(desk, delivery)
  const drafts = useDrafts({ boot, desk, sender: reader, delivery, panels })

  return {
    ...{ boot, page, panels, delivery, eml, drafts, by, ...newLetter },
    ...{ trouble, setTrouble },
    /** The letter lies open, neither sent nor held by Exchange. */
    isWriting: !isSent && !delivery.heldUntil,
    forgetTrouble: () => setTrouble(undefined),
  }
}
