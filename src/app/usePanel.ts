/** What lies open beside the sheet: one thing at a time. It is the page's, not the letter's. */
import { useState } from 'react'

export type Panel = 'options' | 'request' | 'drafts'

export type PanelSwitch = {
  readonly panel: Panel | undefined
  readonly show: (panel: Panel | undefined) => void
  readonly toggle: (panel: Panel) => void
  readonly close: () => void
}

export function usePanel(): PanelSwitch {
  const [panel, show] = useState<Panel>()
  return {
    panel,
    show,
    toggle: (wanted) => show(panel === wanted ? undefined : wanted),
    close: () => show(undefined),
  }
}
