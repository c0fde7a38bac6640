/** The row at the sheet's foot: Send first, then saving, files and options, at the end Discard. */
import { ChevronDown, Save, Trash2 } from 'lucide-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import { AttachButton } from './attachments/adding/AttachButton.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Menu, type MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { PanelButtons } from './PanelButtons.tsx'
import './ComposerActions.css'

export type Intents = {
  readonly onSend: () => void
  readonly onSave: () => void
  readonly onDiscard: () => void
  /** Shows or hides what goes over the wire. */
  readonly onRequest: () => void
}

type Props = Intents & {
  status: ReactNode
  isLocked: boolean
  /** Whether this message may be sent at all; not while nobody knows if it was. */
  canSend: boolean
  /** Ways to send, save or pass on the message besides the usual one. */
  more: readonly MenuItem[]
  showsOptions: boolean
  showsRequest: boolean
  onOptions: () => void
  onPick: (files: readonly File[]) => void
}

/** In the page’s own HTML nothing happens on a click yet, and the buttons say so. */
const never = () => () => undefined

export function ComposerActions({ status, isLocked, canSend, more, ...on }: Props) {
  const t = useTranslate()
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className="composer-actions">
      <div className="composer-actions-send">
        <SendButton isDisabled={isLocked || !canSend || !isAwake} onSend={on.onSend} />
        <Menu
          kind="primary"
          label={t('compose.more')}
          icon={<ChevronDown aria-hidden size={18} />}
          items={more}
          disabled={isLocked || !isAwake}
        />
      </div>
      <Button
        className="composer-actions-save"
        icon={<Save aria-hidden size={18} />}
        disabled={isLocked || !isAwake}
        aria-keyshortcuts="Control+S Meta+S"
        onClick={on.onSave}
      >
        <span className="visually-hidden-on-phone">{t('compose.saveDraft')}</span>
      </Button>
      <div className="composer-actions-group" inert={isLocked}>
        <span data-field="attachments">
          <AttachButton onPick={on.onPick} />
        </span>
      </div>
      <PanelButtons isLocked={isLocked} {...on} />
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
