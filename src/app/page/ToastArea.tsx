/**
 * What lies over the sheet and moves nothing: unsent messages in its margin, toasts over the foot of the text,
 * above files and toolbar, never over Send, and the dialog of the signatures.
 */
import { useRef } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { DiscardedToast } from '#recovery/DiscardedToast.tsx'
import { UnsentMessages } from '#recovery/unsent/UnsentMessagesDialog.tsx'
import { isTouch } from '#ui/isTouch.ts'
import { Toasts } from '#ui/toast/Toasts.tsx'
import { ShowEnded } from '#sending/ended/ShowEnded.tsx'
import { UndoSend } from '#sending/undo/UndoSend.tsx'
import { SignaturesSlot } from '#app/signatures/SignaturesSlot.tsx'
import { usePage } from './PageContext.ts'
import './ToastArea.css'

const MOST_AT_ONCE = 2
const nothing = createStore(() => ({ gone: undefined }))

export function ToastArea() {
  const { session, delivery, accounts, t } = usePage()
  const area = useRef<HTMLDivElement>(null)
  const recovery = useStore(session, (state) => state.recovery)
  const hasDiscarded = useStore(recovery?.gone ?? nothing, ({ gone }) => gone !== undefined)
  return (
    <>
      {recovery && <UnsentMessages {...{ recovery, accounts }} isOnItsWay={delivery.isOnItsWay} />}
      <div ref={area} className="toast-area">
        {recovery && <DiscardedToast recovery={recovery} />}
        <ShowEnded />
        <UndoSend />
        <Toasts
          closeLabel={t('common.close')}
          most={MOST_AT_ONCE - Number(delivery.isUndoable) - Number(hasDiscarded)}
          home={() => homeIn(area.current?.closest('main'))}
        />
      </div>
      <SignaturesSlot />
    </>
  )
}

/** To; on a touch screen the sheet, which brings up no keyboard. */
function homeIn(main: Element | null | undefined): HTMLElement | null | undefined {
  return main?.querySelector<HTMLElement>(isTouch() ? '.composer' : '[data-field="to"] input')
}
