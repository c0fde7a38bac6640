/** The way from what is wrong with a letter to where it can be mended; the options open for it. */
import { useRef } from 'react'
import { goToPlace } from '#compose/field/focusField.ts'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import type { PanelSwitch } from '#session/usePanel.ts'

const inOptions: readonly ProblemPlace[] = [
  ...(['flag', 'headers', 'sentItems', 'replyTo', 'sender', 'expiry'] as const),
  ...(['categories', 'openExtension', 'extendedProperties', 'mentions'] as const),
]

export function useProblemPlaces(panels: PanelSwitch) {
  const page = useRef<HTMLDivElement>(null)

  function onGo(place: ProblemPlace) {
    if (inOptions.includes(place)) panels.show('options')
    if (page.current) goToPlace(page.current, place)
  }

  return { page, onGo }
}
