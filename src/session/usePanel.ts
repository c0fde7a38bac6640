/** What lies open beside the sheet: one thing at a time. It is the page's, not the message's. */
import { useStore } from 'zustand'
import type { Panel } from './composeSession.ts'
import { useSession } from './SessionContext.ts'

export type PanelSwitch = {
  readonly panel: Panel | undefined
  readonly show: (panel: Panel | undefined) => void
  readonly toggle: (panel: Panel) => void
  readonly close: () => void
}

export function usePanel(): PanelSwitch {
  const session = useSession()
  const panel = useStore(session, (state) => state.panel)
  const show = (wanted: Panel | undefined) => session.setState({ panel: wanted })
  return {
    panel,
    show,
    toggle: (wanted) => show(panel === wanted ? undefined : wanted),
    close: () => show(undefined),
  }
}
