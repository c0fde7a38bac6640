/** The options of the message, joined with the clock, the cloud and the mailbox. */
import { useStore } from 'zustand'
import { MessageOptions } from '#compose/options/MessageOptions.tsx'
import { usePage } from '#app/page/PageContext.ts'
import { useComposerEnvironment } from './useComposerEnvironment.ts'
import type { PanelProps } from './panelProps.ts'

export function OptionsPanel({ onClose }: PanelProps) {
  const { session, delivery, isWriting } = usePage()
  const { current, isInOtherTab } = useStore(session)
  const { message, edit } = useStore(current.store)
  const environment = useComposerEnvironment()
  if (!isWriting) return null
  return (
    <div className="options-panel" inert={isInOtherTab || delivery.isLocked}>
      <MessageOptions
        // Its fields read their text only once.
        key={`${current.key}.${current.revision}`}
        {...{ message, environment, onClose }}
        onEdit={edit}
      />
    </div>
  )
}
