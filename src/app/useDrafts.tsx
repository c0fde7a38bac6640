/** The button for the drafts and, while they lie open, their region beside the letter. */
import type { Account } from '#auth/auth.ts'
import type { Boot } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { Drafts, DraftsButton } from './Drafts.tsx'
import type { LetterDelivery } from './useDelivery.ts'
import type { PanelSwitch } from './usePanel.ts'

type Parts = {
  readonly boot: Boot
  readonly desk: DeskStore
  readonly sender: Account | undefined
  readonly delivery: LetterDelivery
  readonly panels: PanelSwitch
}

/** There the region lies in front of the letter. */
const narrow = '(max-width: 1100px)'

export function useDrafts({ boot, desk, sender, delivery, panels }: Parts) {
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
        <Drafts
          {...{ boot, desk, sender, isSent }}
          saveBy={delivery.saveBy}
          onOpen={arrive}
          onClose={panels.close}
        />
      </div>
    ),
  }
}
