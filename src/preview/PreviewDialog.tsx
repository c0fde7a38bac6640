/**
 * The message as its receivers get it: what the leaving function makes of it, wide, narrow or as plain text, on
 * light or dark; its size as sent, and what is doubtful in it.
 */
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { ComposedMessage } from '#compose/message/message.ts'
import { toMimeTexts } from '#mime/write/toMimeTexts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useModal } from '#ui/useModal.ts'
import type { Finding } from './finding.ts'
import { PreviewChecks } from './PreviewChecks.tsx'
import { PreviewHead, type Views } from './PreviewHead.tsx'
import { PreviewMessage } from './PreviewMessage.tsx'
import { PreviewSize } from './PreviewSize.tsx'
import { reviewMessage } from './reviewMessage.ts'
import { showPlace } from './showPlace.ts'
import { useLeaving } from './useLeaving.ts'
import './PreviewDialog.css'

type Props = {
  message: ComposedMessage
  /** Whose message it is. */
  sender: { readonly name: string; readonly face: ReactNode } | undefined
  canSend: boolean
  onSend: () => void
  onClose: () => void
}

export function PreviewDialog({ message: written, sender, ...on }: Props) {
  const { canSend, onSend, onClose } = on
  const message = useLeaving(written)
  const t = useTranslate()
  const id = useId()
  const dialog = useModal()
  const texts = useMemo(() => toMimeTexts(message.body), [message.body])
  const findings = useMemo(() => reviewMessage(message), [message])
  const [views, setViews] = useState<Views>(() => ({
    shape: texts.html === undefined ? 'text' : 'wide',
    theme: 'light',
  }))
  /** The text takes no focus before the dialog has gone. */
  function leadTo({ place }: Finding) {
    onClose()
    const text = document.querySelector<HTMLElement>('[role="textbox"][aria-multiline="true"]')
    if (text) setTimeout(() => showPlace(text, place))
  }
  return (
    <dialog
      ref={dialog}
      className="dialog preview"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <PreviewHead
        {...{ id, views, canSend, onSend, onClose }}
        hasShapes={texts.html !== undefined}
        onView={(change) => setViews((before) => ({ ...before, ...change }))}
      />
      <div className="preview-parts">
        <PreviewMessage {...{ message, sender, texts, views }} />
        <aside className="preview-facts" aria-label={t('preview.facts')}>
          <PreviewSize message={message} />
          <PreviewChecks findings={findings} onShow={leadTo} />
        </aside>
      </div>
    </dialog>
  )
}
