/** The row at the sheet's foot: Send first, then saving, files, options and the rest, at the end Discard. */
import { Save, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { AttachButton } from './attachments/adding/AttachButton.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { WordedButton } from '#ui/WordedButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import './ComposerActions.css'

export type ActionRow = {
  readonly onSend: () => void
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly onOptions: () => void
  readonly showsOptions: boolean
  /** Whether this message may be sent at all; not while nobody knows if it was. */
  readonly canSend: boolean
  /** Beside Send: other ways to send, save or pass on the message. */
  readonly sendMenu: (isDisabled: boolean) => ReactNode
  /** “…”: what is needed less often. */
  readonly moreMenu: ReactNode
  /** What is going on with saving and sending. */
  readonly status: ReactNode
}

type Props = ActionRow & { isLocked: boolean; onPick: (files: readonly File[]) => void }

/** In the page’s own HTML nothing happens on a click yet, and the buttons say so. */
const never = () => () => undefined

export function ComposerActions({ isLocked, canSend, sendMenu, moreMenu, status, ...on }: Props) {
  const t = useTranslate()
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const isOff = isLocked || !isAwake
  return (
    <div className="composer-actions">
      <div className="composer-actions-send">
        <SendButton isDisabled={isOff || !canSend} onSend={on.onSend} />
        {sendMenu(isOff)}
      </div>
      <Button
        className="composer-actions-save"
        data-tooltip
        icon={<Save aria-hidden size={18} />}
        disabled={isOff}
        aria-keyshortcuts="Control+S Meta+S"
        onClick={on.onSave}
      >
        <span className="composer-actions-word">{t('compose.saveDraft')}</span>
      </Button>
      <span data-field="attachments" inert={isLocked}>
        <AttachButton onPick={on.onPick} />
      </span>
      <span inert={isLocked}>
        <WordedButton
          label={t('compose.options')}
          data-refocus-id="options"
          icon={<SlidersHorizontal aria-hidden size={18} />}
          aria-expanded={on.showsOptions}
          onClick={on.onOptions}
        />
      </span>
      {moreMenu}
      <div className="composer-actions-status">{status}</div>
      <IconButton
        label={t('common.discard')}
        icon={<Trash2 aria-hidden size={18} />}
        disabled={isLocked}
        onClick={on.onDiscard}
      />
    </div>
  )
}

function SendButton({ isDisabled, onSend }: { isDisabled: boolean; onSend: () => void }) {
  const t = useTranslate()
  return (
    <Button
      kind="primary"
      disabled={isDisabled}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      onClick={onSend}
    >
      {t('compose.send')}
    </Button>
  )
}
