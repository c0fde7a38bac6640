/**
 * The row at the sheet's foot: Send first, then saving, files, options and the rest, at the end Discard. On a
 * phone “Aa” stands first, which shows the formatting toolbar, and Send last (ComposerActions.css).
 */
import { SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState, useSyncExternalStore, type ReactNode } from 'react'
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
  /** There is something to discard. */
  readonly canDiscard: boolean
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
        disabled={isOff}
        aria-keyshortcuts="Control+S Meta+S"
        onClick={on.onSave}
      >
        {t('compose.saveDraft')}
      </Button>
      <FormatToggle isDisabled={isOff} />
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
        aria-disabled={!on.canDiscard}
        aria-description={on.canDiscard ? undefined : t('compose.nothingToDiscard')}
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
      // The second of a double press finds the next message.
      onClick={({ detail }) => detail < 2 && onSend()}
    >
      {t('compose.send')}
    </Button>
  )
}

const SAMPLE = 'Aa'

/** Only on a phone: what it shows follows its state in the style sheet. */
function FormatToggle({ isDisabled }: { isDisabled: boolean }) {
  const t = useTranslate()
  const [isOn, setIsOn] = useState(false)
  return (
    <Button
      className="composer-actions-format"
      aria-label={t('body.formatting')}
      aria-pressed={isOn}
      disabled={isDisabled}
      // The press must not take the focus, and with it the keyboard, from the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => setIsOn(!isOn)}
    >
      {SAMPLE}
    </Button>
  )
}
