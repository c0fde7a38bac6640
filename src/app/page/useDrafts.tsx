/** The button for the drafts and, while they lie open, their region beside the message. */
import { FileText } from 'lucide-react'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { MessageDelivery } from '#sending/delivery.ts'
import type { PanelSwitch } from '#session/usePanel.ts'

const DraftsSlot = lazyComponent(async () => (await import('#drafts/DraftsSlot.tsx')).DraftsSlot)

type Parts = {
  readonly boot: Boot
  readonly session: SessionStore
  readonly sender: Account | undefined
  readonly delivery: MessageDelivery
  readonly panels: PanelSwitch
}

/** There the region lies in front of the message. */
const narrow = '(max-width: 1100px)'

export function useDrafts({ boot, session, sender, delivery, panels }: Parts) {
  const { isOnItsWay } = delivery
  const isOpen = panels.panel === 'drafts'
  const isSent = delivery.end?.end === 'sent'

  function arrive() {
    delivery.reset()
    if (matchMedia(narrow).matches) panels.close()
  }

  return {
    button: (
      <DraftsButton {...{ boot, isOpen, isOnItsWay }} onToggle={() => panels.toggle('drafts')} />
    ),
    panel: isOpen && boot.step === 'ready' && (
      <div className="compose-page-drafts" inert={isOnItsWay}>
        <DraftsSlot
          {...{ boot, session, sender, isSent }}
          saveBy={delivery.saveBy}
          onOpen={arrive}
          onClose={panels.close}
        />
      </div>
    ),
  }
}

type ButtonProps = { boot: Boot; isOpen: boolean; isOnItsWay: boolean; onToggle: () => void }

function DraftsButton({ boot, isOpen, isOnItsWay, onToggle }: ButtonProps) {
  const t = useTranslate()
  return (
    <Button
      className="page-header-button"
      icon={<FileText aria-hidden size={18} />}
      aria-expanded={isOpen}
      disabled={boot.step !== 'ready' || isOnItsWay}
      onClick={onToggle}
    >
      <span className="visually-hidden-on-phone">{t('drafts.drafts')}</span>
    </Button>
  )
}
