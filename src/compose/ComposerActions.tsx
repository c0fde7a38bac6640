/** The row at the sheet's foot: Send first, then saving, files and options, at the end Discard. */
import { Clock, Trash2 } from 'lucide-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { AttachButton } from '#compose/attachments/AttachButton.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useWords } from '#words/useWords.ts'
import { PanelButtons } from './PanelButtons.tsx'
import './ComposerActions.css'

export type Intents = {
  readonly onSend: () => void
  readonly onSendLater: () => void
  readonly onSave: () => void
  readonly onDiscard: () => void
  /** Shows or hides what goes over the wire. */
  readonly onRequest: () => void
}

type Props = Intents & {
  status: ReactNode
  isLocked: boolean
  /** Whether this letter may be sent at all; not while nobody knows if it was. */
  canSend: boolean
  showsOptions: boolean
  showsRequest: boolean
  onOptions: () => void
  onPick: (files: readonly File[]) => void
}

/** In the page’s own HTML nothing happens on a click yet, and the buttons say so. */
const never = () => () => undefined

export function ComposerActions({ status, isLocked, canSend, ...on }: Props) {
  const say = useWords()
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className="composer-actions">
      <Button
        kind="primary"
        disabled={isLocked || !canSend || !isAwake}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={on.onSend}
      >
        {say('compose.send')}
      </Button>
      <Button
        disabled={isLocked || !isAwake}
        aria-keyshortcuts="Control+S Meta+S"
        onClick={on.onSave}
      >
        {say('compose.saveDraft')}
      </Button>
      <div className="composer-actions-group" inert={isLocked}>
        <span data-place="attachments">
          <AttachButton onPick={on.onPick} />
        </span>
        <SendLaterButton isDisabled={!canSend} onSendLater={on.onSendLater} />
      </div>
      <PanelButtons isLocked={isLocked} {...on} />
      <div className="composer-actions-status">{status}</div>
      <IconButton
        label={say('compose.discard')}
        icon={<Trash2 aria-hidden size={18} />}
        disabled={isLocked}
        onClick={on.onDiscard}
      />
    </div>
  )
}

function SendLaterButton({
  isDisabled,
  onSendLater,
}: {
  isDisabled: boolean
  onSendLater: () => void
}) {
  const say = useWords()
  return (
    <IconButton
      label={say('schedule.sendLater')}
      icon={<Clock aria-hidden size={18} />}
      disabled={isDisabled}
      onClick={onSendLater}
    />
  )
}
