/** The session of the page, for every component below the provider. */
import { requiredContext } from '#ui/requiredContext.ts'
import type { SessionStore } from './composeSession.ts'

export const [SessionProvider, useSession] = requiredContext<SessionStore>('The session')
