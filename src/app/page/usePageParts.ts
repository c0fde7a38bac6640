/** The parts of the page, joined: who writes, what is written, how it is sent, what is open beside it. */
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { useSender } from '#account/useSender.ts'
import { useStartup } from '#access/StartupContext.ts'
import { useImportEml } from '#eml/useImportEml.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { usePanel } from '#session/usePanel.ts'
import { useSession } from '#session/SessionContext.ts'
import { newMessageActions } from './newMessageActions.ts'
import type { Page } from './PageContext.ts'
import { useSurface } from './useSurface.ts'

export function usePageParts(): Page {
  const session = useSession()
  const startup = useStartup()
  const delivery = useDelivery()
  const senders = useSender()
  const isWriting = !delivery.scheduledFor
  return {
    ...{ session, startup, delivery, isWriting },
    ...senders,
    panels: usePanel(),
    eml: useImportEml({ session, onOpened: delivery.reset }),
    ...newMessageActions({ startup, session, delivery, isWriting }),
    ...useSurface(session),
    t: useTranslate(),
  }
}
