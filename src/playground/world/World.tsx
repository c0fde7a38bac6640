/**
 * A page's contexts around a story: somebody signed in to the sandbox, a message in the session, its deliveries.
 * Nothing begins by itself; the whole page does that (stories/page.tsx).
 */
import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { StartupProvider } from '#access/StartupContext.ts'
import { AuthProvider } from '#auth/AuthProvider.tsx'
import { DeliveryProvider } from '#sending/DeliveryContext.tsx'
import { SessionProvider } from '#session/SessionContext.ts'
import { createWorld, type World as Made, type WorldOptions } from './createWorld.ts'
import { useSandbox } from './sandbox.ts'

type Props = WorldOptions & { children: ReactNode | ((world: Made) => ReactNode) }

export function World({ children, ...options }: Props) {
  const sandbox = useSandbox()
  const [world] = useState(() => createWorld(sandbox, options))
  const { session, startup, ready, client, delivery } = world
  return (
    <QueryClientProvider client={client}>
      <AuthProvider auth={options.boot ? undefined : ready.auth}>
        <StartupProvider value={startup}>
          <SessionProvider value={session}>
            <DeliveryProvider controller={delivery}>
              {typeof children === 'function' ? children(world) : children}
            </DeliveryProvider>
          </SessionProvider>
        </StartupProvider>
      </AuthProvider>
    </QueryClientProvider>
  )
}
