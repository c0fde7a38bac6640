/** What was found before the message goes: one small warning as a bar, all else as a question in front of it. */
import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { CheckBar } from './CheckBar.tsx'
import { ChecksDialog } from './ChecksDialog.tsx'
import { smallWarning } from './smallWarning.ts'

type Props = {
  issues: readonly ValidationIssue[]
  isSaving: boolean
  store: MessageStore
  /** Leads to its field; the question stays. */
  onShow: (issue: ValidationIssue) => void
  onGo: (issue: ValidationIssue) => void
  onAttach: () => void
  onSend: () => void
  onClose: () => void
}

export function PreSendChecks({ onShow, store, ...dialog }: Props) {
  const message = useStore(store, (state) => state.message)
  const { issues, onClose } = dialog
  const small = smallWarning(issues)
  useNextEdit(message, issues, () => small && onClose())
  useEscape(small && onClose)
  if (small) return <CheckBar issue={small} onShow={onShow} {...dialog} />
  return (
    <ChecksDialog
      {...dialog}
      message={message}
      onSubjectTyped={(subject) => store.getState().edit({ type: 'subjectTyped', subject })}
    />
  )
}

const inFront = 'dialog[open], [role=menu], [role=dialog]:focus-within'

/** Closes the bar, which is no dialog; not what lies over it. */
function useEscape(close: (() => void) | undefined) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || document.querySelector(inFront)
    if (event.key === 'Escape' && !isTaken) close?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** With another edit the answer may be another one. */
function useNextEdit(
  message: ComposedMessage,
  issues: readonly ValidationIssue[],
  act: () => void,
) {
  const [found, setFound] = useState({ message, issues })
  if (found.issues !== issues) setFound({ message, issues })
  const isEdited = found.issues === issues && found.message !== message
  const edit = useEffectEvent(act)
  useEffect(() => {
    if (isEdited) edit()
  }, [isEdited])
}
