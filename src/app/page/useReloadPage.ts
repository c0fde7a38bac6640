/** How the page is reloaded with its message kept, also where messages are kept only for such a moment. */
import { useMemo } from 'react'
import type { Reload } from '#lazy/ReloadContext.tsx'
import type { SessionStore } from '#session/composeSession.ts'

export function useReloadPage(session: SessionStore): Reload {
  return useMemo(() => reloadOf(session), [session])
}

function reloadOf(session: SessionStore): Reload {
  return {
    async reload() {
      try {
        const { recovery } = session.getState()
        if (!recovery) return false
        await recovery.park()
      } catch {
        return false
      }
      window.location.reload()
      return true
    },
    reloadAnyway() {
      // The question that browsers ask before leaving was answered by this click.
      session.setState({ isParked: true })
      window.location.reload()
    },
  }
}
