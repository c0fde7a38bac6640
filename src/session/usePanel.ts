/** What lies open beside the sheet: one thing at a time. It is the page's, not the letter's. */
import { useStore } from 'zustand'
import type { DeskStore, Panel } from './composeSession.ts'

export type PanelSwitch = {
  readonly panel: Panel | undefined
  readonly show: (panel: Panel | undefined) => void
  readonly toggle: (panel: Panel) => void
  readonly close: () => void
}

export function usePanel(desk: DeskStore): PanelSwitch {
  const panel = useStore(desk, (state) => state.panel)
  const show = (wanted: Panel | undefined) => desk.setState({ panel: wanted })
  return {
    panel,
    show,
    toggle: (wanted) => show(panel === wanted ? undefined : wanted),
    close: () => show(undefined),
  }
}
