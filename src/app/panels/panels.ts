/** What can be open beside the message, one at a time; each is fetched when it is first opened. */
import type { ComponentType } from 'react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Panel } from '#session/composeSession.ts'
import type { PanelProps } from './panelProps.ts'

export const panels: Readonly<Record<Panel, ComponentType<PanelProps>>> = {
  options: lazyComponent(async () => (await import('./OptionsPanel.tsx')).OptionsPanel),
  request: lazyComponent(async () => (await import('./RequestPanel.tsx')).RequestPanel),
  drafts: lazyComponent(async () => (await import('./DraftsPanel.tsx')).DraftsPanel),
}
