/** The whole page: words, accounts and server state around the message. */
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { AuthProvider } from '#auth/AuthProvider.tsx'
import { ReloadProvider } from '#lazy/ReloadContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import type { BootStore } from '#access/startup.ts'
import { StartupProvider } from '#access/StartupContext.ts'
import { ComposePage } from './page/ComposePage.tsx'
import { CrashBoundary } from './crash/CrashBoundary.tsx'
import { CrashSlot } from './crash/CrashSlot.tsx'
import type { SessionStore } from '#session/composeSession.ts'
import { createQueryClient } from './queryClient.ts'
import { createDelivery } from '#sending/createDelivery.ts'
import type { Delivery } from '#sending/delivery.ts'
import { DeliveryProvider } from '#sending/DeliveryContext.tsx'
import { SessionProvider } from '#session/SessionContext.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { useReloadPage } from './page/useReloadPage.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import './floors/OldBrowserNotice.css'

type Props = { bootStore: BootStore; session: SessionStore }

export function App({ bootStore, session }: Props) {
  const [queryClient] = useState(createQueryClient)
  const boot = useStore(bootStore)
  const delivery = useController({ session, startup: bootStore, client: queryClient })
  const reload = useReloadPage(session)
  return (
    <I18nProvider>
      <QueryClientProvider client={queryClient}>
        <AuthProvider auth={boot.step === 'ready' ? boot.auth : undefined}>
          <ReloadProvider value={reload}>
            <CrashBoundary
              instead={(error, onAgain) => <CrashSlot {...{ error, delivery, onAgain }} />}
            >
              <StartupProvider value={bootStore}>
                <SessionProvider value={session}>
                  <DeliveryProvider controller={delivery}>
                    <ComposePage />
                  </DeliveryProvider>
                </SessionProvider>
              </StartupProvider>
            </CrashBoundary>
          </ReloadProvider>
          <Announcer />
        </AuthProvider>
      </QueryClientProvider>
    </I18nProvider>
  )
}

/** One for the page: it outlives what is drawn. */
function useController(options: Parameters<typeof createDelivery>[0]): Delivery {
  const [delivery] = useState(() => createDelivery(options))
  useEffect(() => delivery.connect(), [delivery])
  return delivery
}
