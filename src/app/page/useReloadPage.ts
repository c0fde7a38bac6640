/** How the page is reloaded with its letter kept, also where letters are kept only for such a moment. */
import { useMemo } from 'react'
import type { Reload } from '#lazy/ReloadContext.tsx'
import type { DeskStore } from '#session/composeSession.ts'

export function useReloadPage(desk: DeskStore): Reload {
  return useMemo(() => reloadOf(desk), [desk])
}

function reloadOf(desk: DeskStore): Reload {
  return {
    async reload() {
      try {
        const { keeping } = desk.getState()
        if (!keeping) return false
        await keeping.park()
      } catch {
        return false
      }
      window.location.reload()
      return true
    },
    reloadAnyway() {
      // The question that browsers ask before leaving was answered by this click.
      desk.setState({ isPutAway: true })
      window.location.reload()
    },
  }
}
