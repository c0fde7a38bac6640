/** The way from what is wrong with a message to where it can be mended; the options open for it. */
import { useRef } from 'react'
import { focusField } from '#compose/field/focusField.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { PanelSwitch } from '#session/usePanel.ts'

const inOptions: readonly IssueField[] = [
  ...(['flag', 'headers', 'sentItems', 'replyTo', 'sender', 'expiry'] as const),
  ...(['categories', 'openExtension', 'extendedProperties', 'mentions'] as const),
]

export function useFocusField(panels: PanelSwitch) {
  const page = useRef<HTMLDivElement>(null)

  function go(place: string, isOption: boolean, opens?: boolean) {
    if (isOption) panels.show('options')
    // The panels are beside the message.
    const around = page.current?.closest('main')
    if (around) focusField(around, place, opens)
  }

  return {
    page,
    onGo: (place: IssueField) => go(place, inOptions.includes(place)),
    onOption: (name: string) => go(name, true, true),
  }
}
